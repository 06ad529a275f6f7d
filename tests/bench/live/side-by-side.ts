/** One side of a comparison, measured in blocks: the same number of calls each time. */
export type Block = () => Promise<number[]>;

/** The values of both sides, block by block. */
export interface Pair {
  readonly subject: readonly number[];
  readonly floor: readonly number[];
}

/** Runs blocks of both sides in the order S F F S S F …, so that what drifts meets both alike. */
export async function alternate(subject: Block, floor: Block, pairs: number): Promise<Pair[]> {
  const done: Pair[] = [];
  for (let n = 0; n < pairs; n += 1) {
    if (n % 2 === 0) {
      const first = await subject();
      done.push({ subject: first, floor: await floor() });
    } else {
      const first = await floor();
      done.push({ subject: await subject(), floor: first });
    }
  }
  return done;
}

/** Makes so many calls with so many callers at once; answers with the milliseconds of each, and of all together. */
export async function callAtOnce(
  calls: number,
  callers: number,
  call: (n: number) => Promise<void>,
): Promise<{ each: number[]; all: number }> {
  const each: number[] = [];
  const started = performance.now();
  let next = 0;
  const work = async () => {
    while (next < calls) {
      const n = next;
      next += 1;
      const from = performance.now();
      await call(n);
      each.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: callers }, work));
  return { each, all: performance.now() - started };
}

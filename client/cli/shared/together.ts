import { BadInput, type Problem } from '../../intake/problem.ts';

type Results<T extends readonly (() => unknown)[]> = { [K in keyof T]: Awaited<ReturnType<T[K]>> };

/** Reads every part to its end; where any holds problems, those of all parts are thrown at once. */
export async function together<T extends readonly (() => unknown)[]>(...parts: T): Promise<Results<T>> {
  const settled = await Promise.allSettled(parts.map(async (part) => part()));
  const problems: Problem[] = [];
  for (const part of settled) {
    if (part.status === 'fulfilled') continue;
    if (!(part.reason instanceof BadInput)) throw part.reason;
    problems.push(...part.reason.problems);
  }
  if (problems.length > 0) throw new BadInput(problems);
  return settled.map((part) => (part.status === 'fulfilled' ? part.value : undefined)) as Results<T>;
}

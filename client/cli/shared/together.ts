import { BadInput, type Problem } from '../../intake/problem.ts';

type Results<T extends readonly (() => unknown)[]> = { [K in keyof T]: Awaited<ReturnType<T[K]>> };

/** Reads every part to its end; where any holds problems, those of all parts are thrown at once. */
export async function together<T extends readonly (() => unknown)[]>(...parts: T): Promise<Results<T>> {
  const settled = await Promise.allSettled(parts.map(async (part) => part()));
  const problems = settled.flatMap((part) => (part.status === 'rejected' ? problemsOf(part.reason) : []));
  if (problems.length > 0) throw new BadInput(problems);
  return settled.map((part) => (part.status === 'fulfilled' ? part.value : undefined)) as Results<T>;
}

function problemsOf(reason: unknown): readonly Problem[] {
  if (reason instanceof BadInput) return reason.problems;
  throw reason;
}

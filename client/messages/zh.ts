import { zhCli } from './zh-cli.ts';
import { zhProblems } from './zh-problems.ts';
import { zhRefusals } from './zh-refusals.ts';

/** Everything Duban says to people, in Chinese; the English catalogue has the same keys. */
export const zh = { ...zhCli, ...zhProblems, ...zhRefusals } as const;

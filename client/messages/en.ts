import { enCli } from './en-cli.ts';
import { enProblems } from './en-problems.ts';
import { enRefusals } from './en-refusals.ts';
import type { zh } from './zh.ts';

/** Everything Duban says to people, in English. */
export const en: Readonly<Record<keyof typeof zh, string>> = { ...enCli, ...enProblems, ...enRefusals };

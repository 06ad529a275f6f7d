import type { Problem } from '../intake/problem.ts';
import { type Say, sayCode } from './catalogue.ts';

/** One line a problem: file, line, path, and what was expected. */
export function problemLine(say: Say, { file, line, path, code, params }: Problem): string {
  const place = line === null ? file : `${file}:${line}`;
  const message = sayCode(say, 'problem', code, params);
  return path ? `${place}: ${path}: ${message}` : `${place}: ${message}`;
}

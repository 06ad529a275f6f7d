import type { ReportsScript } from '../../intake/reports-script.ts';
import { sayCode, speaker } from '../../messages/catalogue.ts';
import type { HandedIn } from '../../operations/hand-in.ts';
import { scriptedKey } from '../../operations/played-reports.ts';

/** A line of a script that was not taken, as `result.json` lists it. */
export interface RefusedLine {
  readonly line: number;
  readonly code: string;
  readonly message: string;
}

/** Every line that was not taken, in order; always in Chinese, so that a result is the same everywhere. */
export function refusedLines(script: ReportsScript, refused: readonly HandedIn[]): RefusedLine[] {
  const say = speaker('zh');
  const line = (number: number, code: string, subject: string) => ({
    line: number,
    code,
    message: sayCode(say, 'refusal', code, { subject }),
  });
  const linesOf = new Map(script.reports.map((scripted) => [scriptedKey(scripted), scripted.lines]));
  const ofReports = refused.flatMap(({ key, refusals }) => {
    const lines = linesOf.get(key) ?? [];
    return refusals.flatMap(({ line: index, code, subject }) =>
      index === null ? lines.map((n) => line(n, code, subject)) : [line(lines[index] ?? 0, code, subject)],
    );
  });
  const bad = script.badLines.map((number) => line(number, 'bad_line', ''));
  return [...ofReports, ...bad].toSorted((a, b) => a.line - b.line);
}

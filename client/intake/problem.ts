/** Something wrong in a person's file: where it stands, what was found there and what was expected, as a catalogue key. */
export interface Problem {
  readonly file: string;
  readonly line: number | null;
  readonly path: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

/** A file that cannot be used; carries every problem at once and is never half applied. */
export class BadInput extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(plainProblem).join('\n'));
    this.name = 'BadInput';
    this.problems = problems;
  }
}

/** What was read from a file; throws every problem there is where the file cannot be used. */
export function good<T extends object>(loaded: T | Problem[]): T {
  if (Array.isArray(loaded)) throw new BadInput(loaded);
  return loaded;
}

/** A problem without a catalogue at hand, for logs. */
function plainProblem(problem: Problem): string {
  const params = Object.entries(problem.params).map(([key, value]) => `${key}=${value}`);
  return [`${problem.file}:${problem.line ?? '-'}`, problem.path, problem.code, ...params].join(' ');
}

/** A path as people write it: `tasks[3].indicators[0].due`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${String(part)}` : String(part)),
    '',
  );
}

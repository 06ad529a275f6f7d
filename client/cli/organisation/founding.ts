import { BadInput } from '../../intake/problem.ts';

/** What is typed for new units: `id=name` among the successors, `unit=name<e-mail>` for their posts. */
export interface TypedFounding {
  readonly into: readonly string[];
  readonly reporter?: readonly string[];
  readonly head?: readonly string[];
}

/** The successors by id, the units among them that are new, and the posts named for them. */
export function founding(typed: TypedFounding, group: string) {
  const named = typed.into.map((text) => pair('--into', text));
  return {
    into: named.map(([id]) => id),
    founds: named.flatMap(([id, name]) => (name === undefined ? [] : [{ id, name, group, subordinate: true }])),
    posts: [...posts('reporter', typed.reporter), ...posts('head', typed.head)],
  };
}

function posts(post: 'reporter' | 'head', typed: readonly string[] = []) {
  return typed.map((text) => {
    const [, unit, name, email] = /^([^=]+)=([^<]+)<([^>]+)>$/.exec(text) ?? [];
    if (!unit || !name || !email) throw badOption(`--${post}`);
    return { id: `${unit}-${post}`, name: name.trim(), unit, post, email };
  });
}

/** `a=b` as two words; the second is undefined where there is no `=`. */
export function pair(option: string, text: string): readonly [string, string | undefined] {
  const [first = '', ...rest] = text.split('=');
  if (first === '' || (rest.length > 0 && rest.join('=') === '')) throw badOption(option);
  return [first, rest.length > 0 ? rest.join('=') : undefined];
}

function badOption(option: string): BadInput {
  return new BadInput([{ file: option, line: null, path: '', code: 'expect_pair', params: {} }]);
}

import { stringify } from 'yaml';

/** A plan that began with a table, as a plan file. What was assumed is marked in it; `head` leads it as comments. */
export function planYaml(file: Readonly<Record<string, unknown>>, head: readonly string[]): string {
  const comments = head.map((line) => `# ${line.replace(/\s+/g, ' ')}\n`).join('');
  return `${comments}${head.length > 0 ? '\n' : ''}${stringify(file, { version: '1.2', lineWidth: 0, aliasDuplicateObjects: false })}`;
}

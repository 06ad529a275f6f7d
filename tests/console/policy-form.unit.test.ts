import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { policyDiffers } from '../../client/console/screens/policy/form/differs.ts';
import type { Field } from '../../client/console/screens/policy/form/field.ts';
import { partsOf } from '../../client/console/screens/policy/form/parts.ts';
import { type Plain, plainAt } from '../../client/console/screens/policy/form/plain.ts';
import { editedPolicy, readPolicy } from '../../client/console/screens/policy/form/policy-yaml.ts';

const seeds = readdirSync('seeds', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /-\d{4}/.test(entry.name))
  .map(({ name }) => [name, readFileSync(`seeds/${name}/policy.yaml`, 'utf8')] as const);
const [, xupu = ''] = seeds.find(([name]) => name === 'xupu-2024') ?? [];

function read(text: string): Plain {
  const policy = readPolicy(text);
  if (policy === null) throw new Error('the policy cannot be read');
  return policy;
}

const fieldsOf = (policy: Plain): readonly Field[] =>
  partsOf(policy).flatMap(({ groups }) => groups.flatMap(({ fields }) => fields));

const commentsOf = (text: string) => text.match(/#.*/g) ?? [];

describe.each(seeds)('the form of %s', (_name, text) => {
  const policy = read(text);

  it('writes nothing where a field is given what it has', () => {
    for (const { path } of fieldsOf(policy)) {
      const value = plainAt(policy, path);
      if (typeof value !== 'object' && value !== undefined) expect(editedPolicy(text, path, value)).toBe(text);
    }
  });

  it('changes one place at a time, and keeps every comment', () => {
    for (const { path, kind } of fieldsOf(policy)) {
      const to =
        kind.is === 'measure' ? { [kind.of === 'offset' ? 'days' : kind.of === 'rank' ? 'top' : 'units']: '7' } : '7';
      const edited = editedPolicy(text, path, to) ?? '';
      expect([path, policyDiffers(policy, read(edited)).length]).toEqual([path, 1]);
      expect(commentsOf(edited)).toEqual(commentsOf(text));
    }
  });
});

describe('an edit', () => {
  it('of one value leaves every other character as it was', () => {
    expect(editedPolicy(xupu, ['scoring', 'cap'], '1.3')).toBe(xupu.replace('cap: "1.2"', 'cap: "1.3"'));
    expect(editedPolicy(xupu, ['flags', 0, 'when', 'rank', 'top'], '5')).toBe(xupu.replace('top: 3', 'top: 5'));
  });

  it('puts in and takes out what a policy may be silent of', () => {
    const scored = editedPolicy(xupu, ['flags', 0, 'when', 'score', 'min'], '90') ?? '';
    expect(plainAt(read(scored), ['flags', 0, 'when', 'score'])).toEqual({ min: '90' });
    const free = editedPolicy(xupu, ['consequences', 1, 'within'], undefined) ?? '';
    expect(policyDiffers(read(xupu), read(free))).toEqual([
      { path: ['consequences', 1, 'within'], before: { working_days: '10' }, after: undefined },
    ]);
  });

  it('of a name that YAML would take for something else is quoted', () => {
    for (const name of ['红旗, 一', 'true', '1: 2', '# 一']) {
      const edited = editedPolicy(xupu, ['flags', 0, 'label'], name) ?? '';
      expect(plainAt(read(edited), ['flags', 0, 'label'])).toBe(name);
    }
  });

  it('is refused where the text cannot be read, or says one thing in two places', () => {
    expect(editedPolicy('version: [', ['version'], '2')).toBeNull();
    expect(readPolicy('a: &one {b: 1}\nc: *one\n')).toBeNull();
    expect(readPolicy('version: 1\nversion: 2\n')).toBeNull();
  });
});

describe('a field', () => {
  it('that holds what the form does not know is left to the text', () => {
    const odd = xupu.replace('due: {working_days: 3}', 'due: {weeks: 1}').replace('ties: include', 'ties: lots');
    const labels = fieldsOf(read(odd)).map(({ label }) => label);
    expect(labels).not.toContain('due');
    expect(labels.filter((label) => label === 'ties')).toEqual([]);
    expect(fieldsOf(read(xupu)).map(({ label }) => label)).toEqual(expect.arrayContaining(['due', 'ties']));
  });
});

import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemaOf, SCHEMAS } from '../../client/intake/json-schemas.ts';

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const names = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[];

describe('the published JSON Schemas', () => {
  it.each(names)('of a %s is the one the loader uses', (name) => {
    expect(JSON.parse(file(`seeds/schemas/${name}.schema.json`))).toEqual(jsonSchemaOf(name));
  });

  it.each([
    ['plan', 'seeds/xupu-2024/plan.yaml'],
    ['plan', 'seeds/jinyun-2019/plan.yaml'],
    ['plan', 'tests/acceptance/case-102/plan.yaml'],
    ['policy', 'seeds/xupu-2024/policy.yaml'],
    ['policy', 'seeds/xupu-2024-actions/policy.yaml'],
    ['policy', 'tests/acceptance/case-102/policy.yaml'],
    ['calendar', 'seeds/calendars/cn.yaml'],
  ] as const)('of a %s takes %s', (name, path) => {
    const validate = new Ajv2020.default({ strict: false }).compile(jsonSchemaOf(name));
    validate(parse(file(path)));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('refuses a field it does not know', () => {
    const validate = new Ajv2020.default({ strict: false }).compile(jsonSchemaOf('plan'));
    expect(validate({ ...parse(file('seeds/xupu-2024/plan.yaml')), colour: 'red' })).toBe(false);
  });
});

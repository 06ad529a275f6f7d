import { describe, expect, it } from 'vitest';
import { merged } from '../../client/console/screens/report-form/merged.ts';

const said = (of: string | undefined) => of ?? '';
const ofAll = (base: object, here: object, there: object) =>
  merged(base as Record<string, string>, here as Record<string, string>, there as Record<string, string>, said);

describe('what two made of the same form', () => {
  it('is of whoever changed it', () => {
    expect(ofAll({ a: '1', b: '1' }, { a: '2', b: '1' }, { a: '1', b: '3' })).toEqual({
      all: { a: '2', b: '3' },
      both: [],
    });
  });

  it('is added and taken away by either', () => {
    expect(ofAll({ a: '1', b: '1' }, { b: '1', c: '2' }, { a: '1', d: '3' })).toEqual({
      all: { c: '2', d: '3' },
      both: [],
    });
  });

  it('stays as it is here where both changed it, and is told', () => {
    expect(ofAll({ a: '1' }, { a: '2' }, { a: '3' })).toEqual({ all: { a: '2' }, both: ['a'] });
    expect(ofAll({}, { a: '2' }, { a: '3' })).toEqual({ all: { a: '2' }, both: ['a'] });
    expect(ofAll({ a: '1' }, { a: '2' }, {})).toEqual({ all: { a: '2' }, both: ['a'] });
    expect(ofAll({ a: '1' }, {}, { a: '2' })).toEqual({ all: {}, both: ['a'] });
  });

  it('is no matter where both made the same of it', () => {
    expect(ofAll({ a: '1' }, { a: '2' }, { a: '2' })).toEqual({ all: { a: '2' }, both: [] });
    expect(ofAll({ a: '1' }, {}, {})).toEqual({ all: {}, both: [] });
  });
});

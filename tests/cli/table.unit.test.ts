import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { cut, table, titled } from '../../client/cli/shared/table.ts';
import { speaker } from '../../client/messages/catalogue.ts';

const WORD = fc.stringMatching(/^[a-z0-9县水利局（）]{1,12}$/);
const ROWS = fc.array(fc.tuple(WORD, WORD, WORD), { minLength: 1, maxLength: 8 });

describe('a table', () => {
  it('lines up Chinese and Latin text: every column begins where its heading does', () => {
    fc.assert(
      fc.property(ROWS, (rows) => {
        const [head = '', rule = '', ...body] = table(
          [{ title: '单位' }, { title: 'key' }, { title: '得分' }],
          rows,
        ).split('\n');
        const widthTo = (line: string, end: number) => stringWidth(line.slice(0, end));
        const second = widthTo(head, head.indexOf('key'));
        expect(body).toHaveLength(rows.length);
        body.forEach((line, i) => {
          const [first = '', word = ''] = rows[i] ?? [];
          expect(widthTo(line, line.indexOf(word, first.length))).toBe(second);
        });
        expect(stringWidth(rule)).toBe(Math.max(...[head, ...body].map((line) => stringWidth(line))));
      }),
    );
  });

  it('ends its figures at one place where they line up on the right', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(WORD, fc.nat(1_000_000)), { minLength: 1, maxLength: 8 }), (rows) => {
        const shown = table(
          [{ title: '单位' }, { title: '得分', right: true }],
          rows.map(([unit, n]) => [unit, `${n}`]),
        );
        const [, , ...body] = shown.split('\n');
        expect(new Set(body.map((line) => stringWidth(line))).size).toBe(1);
      }),
    );
  });

  it('has its headings from the catalogue', () => {
    expect(titled(speaker('zh'), ['column.unit', 'column.period'])).toEqual([{ title: '单位' }, { title: '报告期' }]);
  });
});

describe('a text that is cut', () => {
  it('is never wider than allowed, says that something is left out, and is whole where it fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, width) => {
        const shown = cut(text, width);
        expect(stringWidth(shown)).toBeLessThanOrEqual(width);
        if (stringWidth(text) <= width) expect(shown).toBe(text);
        else expect([shown.at(-1), text.startsWith(shown.slice(0, -1))]).toEqual(['…', true]);
      }),
    );
  });
});

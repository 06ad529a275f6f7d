import { describe, expect, it } from 'vitest';
import { bulletinDocument } from '../../activities/documents/bulletin-document.ts';
import { reviewDocument } from '../../activities/documents/review-document.ts';
import { worksheetDocument } from '../../activities/documents/worksheet-document.ts';
import { filedAll, unit } from '../support/cast.ts';
import { definition, may, owed, snapshot, TWO } from './cast.ts';

const HOSTILE = `<img src=x onerror="alert('水利')">&`;
const ESCAPED = '&lt;img src=x onerror=&quot;alert(&#39;水利&#39;)&quot;&gt;&amp;';

const hostile = { ...TWO, title: HOSTILE, issuer: HOSTILE, units: [{ ...unit('slj'), name: HOSTILE }, unit('nyncj')] };
const reports = filedAll('slj', 'hydropower', '2024-Q1', { firms: '50' });
const follow = [{ unit: 'slj', kind: HOSTILE, due: null }];

/** Every kind of document, of a plan whose words are an attack. */
const documents = (): Readonly<Record<string, string>> => ({
  bulletin: bulletinDocument(
    definition(hostile),
    '2024-05',
    'bulletin',
    5,
    may({ reports: [owed({ note: HOSTILE, receipt: 'late' })] }),
  ),
  briefing: bulletinDocument(definition(hostile), '2024-05-D3', 'briefing', 15, may()),
  review: reviewDocument(
    definition(hostile),
    snapshot('2024-Q1', { plan: hostile, reports }),
    follow,
    '2024-04-17T01:00:00Z',
  ),
  worksheet: worksheetDocument(definition(hostile), snapshot('2024-Q1', { plan: hostile, reports }), 'slj'),
});

describe.each(Object.keys(documents()))('a %s', (kind) => {
  const page = documents()[kind] ?? '';

  it('escapes whatever people wrote', () => {
    expect(page).toContain(ESCAPED);
    expect(page).not.toContain('<img');
  });

  it('is the same to the byte when it is made again', () => {
    expect(documents()[kind]).toBe(page);
  });

  it('asks for nothing from outside and runs nothing', () => {
    expect(page.replaceAll(ESCAPED, '')).not.toMatch(/https?:|src=|href=|url\(|@import|<script|<link/);
  });

  it('is one Chinese page for A4', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8">/);
    expect(page).toContain('@page{size:A4;');
    expect(page.match(/<h1>/g)).toHaveLength(1);
  });

  it('closes every element it opens', () => {
    for (const tag of ['table', 'tbody', 'tr', 'td', 'th', 'p', 'span', 'small', 'div', 'main']) {
      const opened = page.match(new RegExp(`<${tag}[ >]`, 'g'))?.length ?? 0;
      expect([tag, page.match(new RegExp(`</${tag}>`, 'g'))?.length ?? 0]).toEqual([tag, opened]);
    }
  });
});

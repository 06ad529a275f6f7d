import { describe, expect, it } from 'vitest';
import { bulletinDocument } from '../../activities/documents/bulletin-document.ts';
import { editionFor, namesOfPersons } from '../../activities/documents/public-edition.ts';
import { reviewDocument } from '../../activities/documents/review-document.ts';
import { DOCUMENT_KINDS, type DocumentKind, publicationMark } from '../../workflows/rules/publication.ts';
import { definition, may, read, snapshot, TWO } from '../documents/cast.ts';
import { filedAll, policy } from '../support/cast.ts';

const marked = (...kinds: DocumentKind[]) => policy({ public_documents: kinds });
const MATTER = {
  id: 'm1',
  title: '水库除险加固',
  unit: 'slj',
  helpers: [],
  origin: {
    kind: 'instruction',
    from: '李县长',
    on: '2024-01-08',
    number: null,
    wording: '请水利局抓紧',
  },
  due: '2024-03-31',
  awaited: 'feedback',
  overdue: false,
  openedAt: '2024-01-08T01:00:00Z',
  endedAt: null,
} as const;

describe('case 27: “此件公开发布” decides what is published', () => {
  it('nothing is public where nobody decided it, and of what was decided only the kinds named', () => {
    const marks = (rules: ReturnType<typeof policy>) => DOCUMENT_KINDS.map((kind) => publicationMark(rules, kind));
    expect(marks(policy())).toEqual([null, null, null, null, null]);
    expect(marks(marked('bulletin'))).toEqual(['public', 'internal', 'internal', 'internal', 'internal']);
  });

  it('a document says so itself', () => {
    const page = (rules = policy()) => read(bulletinDocument(definition(TWO, rules), '2024-01', 'bulletin', 1, may()));
    expect(page()).not.toMatch(/此件/);
    expect(page(marked('bulletin'))).toContain('（此件公开发布）');
    expect(page(marked('review'))).toContain('（此件不公开发布）');
  });

  it('a public bulletin tells of a matter, not who instructed it in which words', () => {
    const page = (rules = policy()) =>
      read(bulletinDocument(definition(TWO, rules), '2024-01', 'bulletin', 1, may({ matters: [MATTER] })));
    expect(page()).toMatch(/水库除险加固.*李县长.*请水利局抓紧/s);
    expect(page(marked('bulletin'))).toContain('水库除险加固');
    expect(page(marked('bulletin'))).not.toMatch(/李县长|请水利局抓紧/);
  });

  it('a public result names no speaker and tells of no interview', () => {
    const reports = filedAll('slj', 'hydropower', '2024-Q1', { firms: '30' });
    const result = snapshot('2024-Q1', { plan: TWO, reports });
    const follows = (['interview', 'supervision_notice'] as const).map((kind) => ({ unit: 'nyncj', kind, due: null }));
    const said = [{ unit: 'slj', commenter: '王县长', achievements: ['进展快'], problems: [] }];
    const page = (rules = policy()) =>
      read(reviewDocument(definition(TWO, rules), result, follows, null, null, undefined, said));
    expect(page()).toMatch(/约谈.*督办通知书.*王县长.*进展快/s);
    expect(page(marked('review'))).toMatch(/督办通知书.*进展快/s);
    expect(page(marked('review'))).not.toMatch(/约谈|王县长/);
  });

  it('names of holders and mail addresses are left out wherever a unit wrote them; the names of units are not', () => {
    const change = {
      act: 'change_holder',
      post: 'slj-head',
      name: '张三',
      email: 'z@x.cn',
      from: '2024-01-01',
    } as const;
    const acts = [{ change, by: 'office', approvedBy: null, at: '2024-01-01T00:00:00Z', reason: '任免' }];
    const names = namesOfPersons(TWO, acts);
    const page = '<p>县水利局：张三已协调，详询 zhang.san@slj.example</p>';
    expect(editionFor('public', page, names)).toBe('<p>县水利局：（略）已协调，详询 （略）</p>');
    expect(editionFor('internal', page, names)).toBe(page);
  });
});

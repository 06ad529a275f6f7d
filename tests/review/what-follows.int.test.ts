import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOfReview } from '../../activities/documents/publish-documents.ts';
import { actOnFollowUp } from '../../activities/follow-up/act.ts';
import type { Database } from '../../activities/store/database.ts';
import { problemCounts } from '../../activities/store/problem-counts.ts';
import { problemsText } from '../../client/cli/commands/problems.ts';
import type { Terminal } from '../../client/cli/shared/terminal.ts';
import type { Voice } from '../../client/explain/voice.ts';
import { whyOf, whyText } from '../../client/explain/why-text.ts';
import { speaker } from '../../client/messages/catalogue.ts';
import { commentOnUnit, openNamedProblem } from '../../client/operations/comment-review.ts';
import { openFollowUp } from '../../client/operations/follow-up.ts';
import { recordFinding } from '../../client/operations/record-finding.ts';
import { findings } from '../../client/views/findings.ts';
import { flagsView } from '../../client/views/flags.ts';
import { followUpView } from '../../client/views/follow-ups.ts';
import { problemLedger } from '../../client/views/problems.ts';
import { reviewView } from '../../client/views/review.ts';
import { read } from '../documents/cast.ts';
import { JINYUN } from '../support/cast.ts';
import { openRecord } from '../support/record.ts';
import { outcome } from '../support/stage.ts';
import { type County, openCounty } from './county.ts';

const Q1 = '2024-Q1';
const AT = '2024-04-18T01:00:00Z';
const by = (key: string, actor = 'office') => ({ key, actor, at: AT });

let db: Database;
let county: County;

beforeAll(async () => {
  db = await openRecord();
  const named = { on: { finding: '推诿扯皮' }, do: ['public_criticism', 'interview'], within: null } as const;
  county = await openCounty(db, { ...JINYUN, consequences: [...JINYUN.consequences, named] });
  for (const [unit, value] of [
    ['slj', '27'],
    ['nyncj', '26'],
    ['lyj', '5'],
  ] as const) {
    await county.reported(unit, '2024-03', value, '2024-04-02T01:00:00Z');
  }
  await county.published(Q1, '2024-04-09T16:00:00Z', '2024-04-17T01:00:00Z');
});

afterAll(() => db.close());

describe('a yellow flag', () => {
  const settled = async (unit: string) =>
    (await flagsView(db, county.cycle))?.units.find((u) => u.unit === unit)?.flags[Q1]?.settled;

  it('is settled when both its duties are, and a red one, of which only praise follows, warns of nothing', async () => {
    expect(await settled('slj')).toBeNull();
    expect([await settled('lyj'), await settled('nyncj')]).toEqual([false, null]);
    await county.settled(`${Q1}.lyj.interview`, AT);
    expect(await settled('lyj')).toBe(false);
    await county.settled(`${Q1}.lyj.commitment_statement`, AT);
    expect(await settled('lyj')).toBe(true);
  });
});

describe('why a unit stands where it stands', () => {
  const explained = async (of: string, voice: Voice = { say: speaker('zh') }) => {
    const view = await reviewView(db, county.cycle, Q1);
    const group = view?.snapshot.groups[0];
    const unit = group?.units.find((u) => u.unit === of);
    if (!view || !group || !unit) throw new Error('not in the review');
    return whyOf(voice, view, group, unit, await findings(db, county.cycle, { unit: of }));
  };
  const why = async (of: string, voice?: Voice) => whyText(await explained(of, voice));

  it('speaks of the period and the tasks by name, and ranks the units in a table with its own place marked', async () => {
    const { title, steps } = await explained('slj');
    expect(title).toContain('2024年第一季度');
    expect(steps[0]?.lines.join()).not.toMatch(/2024-0\d（|hydropower|\w\/\w/);
    const ranking = steps.find((step) => step.ranking)?.ranking ?? [];
    expect(ranking.length).toBeGreaterThan(2);
    expect(ranking.map(({ rank }) => rank)).toEqual(ranking.map(({ rank }) => rank).toSorted((a, b) => a - b));
    expect(ranking.filter(({ own }) => own)).toMatchObject([{ unit: '县水利局' }]);
  });

  it('goes on with what followed, by which rule, how far it has come and what is next until when', async () => {
    const told = (await why('slj')).split('\n');
    const at = told.indexOf('五、随后：各依哪条规则，办到哪一步');
    expect(told.slice(at + 1, at + 3)).toEqual([
      '  通报表扬（2024-Q1.slj.commendation）：因 ▲ 红旗（后续处理规则第 1 条），办理中',
      '    下一步：拟稿（drafted），由督查机构办理，2024-04-22 24:00 前；须写明：正文（text）',
    ]);
    expect(await why('nyncj')).toContain('本期没有随之而来的事项。');
  });

  it('counts the rules and says how the unit stands in what it does not meet, without a path or an id', async () => {
    const told = await why('lyj', { say: speaker('zh'), ids: false });
    expect(told).toMatch(/✗ 第 1 条 ▲ 红旗：.*→ 不成立，本单位.*指标未全部完成、第 \d 名（\d 个单位参评）/);
    expect(told).toMatch(/✓ 第 2 条 ▼ 黄旗：.*→ 全部成立，以此为准/);
    expect(told).toContain('排名前 3（不超过参评单位的半数，即 1 个）');
    expect(told).toMatch(/ {2}约谈：因 ▼ 黄旗（后续处理规则第 2 条），已办结/);
    expect(await why('slj', { say: speaker('zh'), ids: false })).toMatch(
      /下一步：拟稿，由督查机构办理，.*须写明：正文\n/,
    );
    expect(told).not.toMatch(/\[\d\]|\blyj\./);
  });

  it('writes its figures with what they are counted in, and says how they are rounded', async () => {
    const told = await why('slj');
    expect(told).toMatch(/完成率 c = 值 ÷ 目标 = \d+ 家 ÷ \d+ 家 = /);
    expect(told).toMatch(/100 ×（1×.*）÷（1.*）= \d+\.\d{6} 分（.*四舍五入到六位小数）/);
    expect(told).toMatch(/\d 分 − 扣分 \d+ 分 \+ 加分 \d+ 分 = \d+\.\d{6} 分（不低于 0 分）/);
  });

  it('says what has ended without a next step', async () =>
    expect(await why('lyj')).toMatch(
      /约谈（2024-Q1\.lyj\.interview）：因 ▼ 黄旗（后续处理规则第 2 条），已办结\n(?! {4}下一步)/,
    ));
});

describe('a named finding', () => {
  const told = { unit: 'lyj', name: '推诿扯皮', text: '三次催办不回', source: '四月督查', evidence: '督查记录3号' };
  const record = (over: Partial<typeof told> = {}, key = 'found', id = 'f1') =>
    recordFinding(county.operations, county.cycle, id, { ...told, ...over }, by(key));

  it('is refused where the policy says nothing of its name, or the plan of the unit', async () => {
    expect(await outcome(record({ name: '态度不好' }))).toBe('refused unknown_finding');
    expect(await outcome(record({ unit: 'xxj' }))).toBe('refused unknown_unit');
    expect(await findings(db, county.cycle, { unit: null })).toEqual([]);
  });

  it('opens drafts of what the policy lets follow; the same key once, an id once', async () => {
    const opened = ['f1.lyj.public_criticism', 'f1.lyj.interview'];
    expect(await record()).toEqual(opened);
    expect(await record()).toEqual(opened);
    expect(await outcome(record({}, 'other'))).toBe('conflict finding_exists');
    const [found] = await findings(db, county.cycle, { unit: 'lyj' });
    expect(found).toMatchObject({ ...told, foundBy: 'office' });
    expect(found?.followUps.map((f) => `${f.id} ${f.state}`)).toEqual(opened.toSorted().map((id) => `${id} open`));
    expect(await findings(db, county.cycle, { unit: 'slj' })).toEqual([]);
    const criticism = await followUpView(db, county.cycle, 'f1.lyj.public_criticism');
    expect(criticism).toMatchObject({
      awaited: 'drafted',
      source: { by: 'finding', finding: 'f1', reason: told.text },
    });
  });
});

describe('the commentary of the quarterly meeting', () => {
  const said = { commenter: '县长', achievements: ['项目开工早'], problems: ['林区道路未通', '苗木采购迟缓'] };
  const comment = (over: Partial<typeof said> = {}, key = JSON.stringify(over), unit = 'lyj', period = Q1) =>
    commentOnUnit(county.operations, county.cycle, period, unit, { ...said, ...over }, by(key));
  const open = (problem: number, over: object = {}, key = `open${problem}`) => {
    const entry = { problem, due: '2024-05-20', helpers: ['slj'], common: true, ...over };
    return openNamedProblem(county.operations, county.cycle, Q1, 'lyj', entry, by(key));
  };

  it('is on a unit of a review that has been frozen', async () => {
    expect(await outcome(comment({}, 'a', 'xxj'))).toBe('refused unknown_unit');
    expect(await outcome(comment({}, 'a', 'lyj', '2024-Q2'))).toBe('not_found unknown_review');
    expect(await outcome(comment({ achievements: [], problems: [] }))).toBe('refused nothing_said');
    await comment();
    await comment({ achievements: ['项目开工早', '造林过半'] });
    expect((await reviewView(db, county.cycle, Q1))?.commentary).toMatchObject([
      { unit: 'lyj', commenter: '县长', achievements: ['项目开工早', '造林过半'], problems: [{ followUp: null }, {}] },
    ]);
  });

  it('has each problem opened in the ledger once, with its owner and deadline, linked both ways', async () => {
    expect(await outcome(open(3))).toBe('refused unknown_problem');
    expect(await outcome(open(1, { owner: 'slj-head' }))).toBe('refused owner_missing');
    expect(await outcome(open(1, { helpers: ['xxj'] }))).toBe('refused unknown_unit');
    expect(await outcome(open(1, { due: '2023-05-20' }))).toBe('refused day_is_past');
    expect(await open(1)).toBe(`${Q1}.lyj.p1`);
    expect(await outcome(open(1, {}, 'again'))).toBe('conflict follow_up_exists');
    const entry = await followUpView(db, county.cycle, `${Q1}.lyj.p1`);
    expect(entry).toMatchObject({
      kind: 'problem',
      title: '林区道路未通',
      due: '2024-05-20',
      source: { by: 'commentary', period: Q1, problem: 1, owner: 'lyj-head', helpers: ['slj'], common: true },
    });
    const view = await reviewView(db, county.cycle, Q1);
    expect(view?.commentary[0]?.problems.map((p) => p.followUp)).toEqual([`${Q1}.lyj.p1`, null]);
  });

  it('may be worded anew, but for what is in the ledger', async () => {
    expect(await outcome(comment({ problems: ['道路未通'] }))).toBe('refused problem_opened');
    expect(await outcome(comment({ problems: ['林区道路未通', '苗木未到'] }))).toBe('taken');
  });

  it('is printed in the review', async () => {
    const page = read((await pageOfReview(db, county.cycle, Q1, { unit: null, version: null })) ?? '');
    expect(page).toContain('四、讲评 县林业局（县长） 成效：项目开工早。 存在的问题：1. 林区道路未通；2. 苗木未到。');
  });
});

describe('the problem ledger', () => {
  const open = (over: object) => {
    const entry = { id: 'p9', kind: 'problem', unit: 'slj', title: '渠道淤塞', due: '2024-05-10', reason: '督查发现' };
    const opening = { ...entry, helpers: [], common: false, ...over } as Parameters<typeof openFollowUp>[2];
    return openFollowUp(county.operations, county.cycle, opening, by('p9'));
  };
  const again = (actor: string, key: string, request: object) =>
    actOnFollowUp(db, county.cycle, 'p9', { actor, key, at: AT, ...request } as never, county.deps.now());

  it('takes no problem without a day, and none that nobody is in charge of', async () => {
    expect(await outcome(open({ due: null }))).toBe('refused day_missing');
    expect(await outcome(open({ kind: 'help_request', due: null }))).toBe('refused day_missing');
    expect(await outcome(open({ owner: 'lyj-head' }))).toBe('refused owner_missing');
    expect(await outcome(open({}))).toBe('taken');
  });

  it('is closed by somebody else than who handed in, and tells how much of what was closed came back', async () => {
    const counts = (unit: string | null) => problemCounts(db, county.cycle, { unit, before: null });
    expect(await counts(null)).toEqual({ open: 2, closed: 0, cameBack: 0 });
    await county.settled('p9', AT);
    expect(await counts('slj')).toMatchObject({ closed: 1, cameBack: 0 });
    await again('office', 'back', { ask: 'reopen', side: 'supervisor', reason: '反弹' });
    const evidence = { ask: 'step', side: 'unit', step: 'evidence', fields: { evidence: '照片' } };
    expect(await again('slj-head', 'evidence', evidence)).toMatchObject({ status: 'done' });
    const verify = { ask: 'step', side: 'supervisor', step: 'verified', fields: { finding: '已清' } };
    expect(await again('slj-head', 'verify', verify)).toMatchObject({ refused: [{ code: 'four_eyes' }] });
    const problems = (await problemLedger(db, county.cycle, { unit: null, all: false })) ?? [];
    expect(await counts(null)).toEqual({ open: 2, closed: 1, cameBack: 1 });
    const asOf = (before: string) => problemCounts(db, county.cycle, { unit: null, before });
    expect(await asOf('2024-12-31T16:00:00Z')).toEqual({ open: 2, closed: 1, cameBack: 1 });
    expect(await asOf(AT)).toMatchObject({ closed: 0, cameBack: 0 });
    expect(problems.map((p) => `${p.id} ${p.owner} ${p.helpers}`)).toEqual([
      `p9 slj-head `,
      `${Q1}.lyj.p1 lyj-head slj`,
    ]);
  });

  it('shows a unit its own problems and those it helps with', async () => {
    const own = async (unit: string) => (await problemLedger(db, county.cycle, { unit, all: false }))?.map((p) => p.id);
    expect([await own('slj'), await own('nyncj')]).toEqual([['p9', `${Q1}.lyj.p1`], []]);
  });

  it('is read as a table with the rate below it', async () => {
    const terminal = { say: speaker('zh') } as Terminal;
    const problems = (await problemLedger(db, county.cycle, { unit: null, all: true })) ?? [];
    const ledger = { problems, ...(await problemCounts(db, county.cycle, { unit: null, before: null })) };
    const said = problemsText(terminal, ledger, {
      unit: (id) => (id === 'slj' ? '县水利局' : id),
      post: (id) => (id === 'slj-head' ? '责任领导' : id),
    });
    expect(said).toContain('【个性】 渠道淤塞');
    expect(said).toMatch(/县水利局 +责任领导/);
    expect(said).toContain('反弹 1 次');
    expect(said).toContain('办理中 2 件；销过号 1 件，其中反弹 1 件，反弹率 100.0%。');
  });
});

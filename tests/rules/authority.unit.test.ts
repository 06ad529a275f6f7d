import { describe, expect, it } from 'vitest';
import { type AccountAsk, type AccountRole, actAbout } from '../../workflows/rules/authority/about-account.ts';
import type { Act } from '../../workflows/rules/authority/act.ts';
import { among, approverAmong, type StewardPost } from '../../workflows/rules/authority/actor.ts';
import { LEADERS_ALONE } from '../../workflows/rules/authority/allowed.ts';
import { mayDo } from '../../workflows/rules/authority/may-do.ts';
import { posts } from '../support/cast.ts';
import { OFFICE } from '../support/county.ts';
import { leader } from '../support/countywide.ts';

it('what a talk came to is signed by the head of the unit, not by its reporter', () => {
  const may = (post: string, act: 'sign_follow_up' | 'act_on_follow_up') =>
    posts('slj').some((person) => person.post === post && mayDo(person, act, 'slj'));
  expect([may('head', 'sign_follow_up'), may('reporter', 'sign_follow_up')]).toEqual([true, false]);
  expect(may('reporter', 'act_on_follow_up')).toBe(true);
});

it('a head proposes what its task should become, and proposes no review for approval', () => {
  const may = (act: 'propose' | 'propose_review') => posts('slj').some((person) => mayDo(person, act, 'slj'));
  expect([may('propose'), may('propose_review')]).toEqual([true, false]);
});

it('what a post is in charge of is done by it or by the office, by no other post of its unit', () => {
  const may = (inCharge: string) =>
    posts('slj')
      .filter((person) => mayDo(person, 'record_inspection', { inCharge }))
      .map(({ id }) => id);
  expect([may('slj-head'), may('slj-reporter'), may('lyj-head')]).toEqual([['slj-head'], ['slj-reporter'], []]);
  expect(mayDo(leader(), 'record_inspection', { inCharge: 'slj-head' })).toBe(false);
  expect(mayDo(leader(), 'record_inspection', { inCharge: leader().id })).toBe(true);
  expect(mayDo(OFFICE, 'record_inspection', { inCharge: 'slj-head' })).toBe(true);
});

describe('a leader of the county', () => {
  const may = (act: Act) => mayDo(leader(), act, 'slj');

  it.each<Act>([
    'read_reports',
    'approve',
    'reject',
    'rule',
    'approve_correction',
    'approve_item',
    'approve_plan',
    'approve_policy',
    'approve_unit_change',
  ])('may %s, whatever unit it is about', (act) => expect(may(act)).toBe(true));

  it.each<Act>(['report', 'sign_report', 'rate', 'object', 'ask_help', 'add_evidence', 'sign_follow_up'])(
    'may not %s for a unit',
    (act) => expect(may(act)).toBe(false),
  );

  it.each<Act>([
    'verify',
    'return',
    'propose',
    'propose_review',
    'propose_plan',
    'propose_policy',
    'propose_item',
    'correct',
    'publish',
    'open_follow_up',
    'record_finding',
    'change_holder',
    'start_cycle',
  ])('does not %s: that is the work of the office', (act) => expect(may(act)).toBe(false));
});

describe('what a leader of the county alone puts into force', () => {
  it.each(LEADERS_ALONE)('%s: is the office’s by a second person in a plan that names none', (act) => {
    const [named, none] = [
      [OFFICE, leader()],
      [OFFICE, ...posts('slj')],
    ];
    expect([approverAmong(named), approverAmong(none)]).toEqual(['leader', 'supervisor']);
    expect([mayDo(leader(), act, null), mayDo(among(named, OFFICE), act, null)]).toEqual([true, false]);
    expect(mayDo(among(none, OFFICE), act, null)).toBe(true);
    expect(posts('slj').some((post) => mayDo(among(none, post), act, null))).toBe(false);
  });
});

describe('the duties of administrators', () => {
  const DUTIES = ['system_administrator', 'security_administrator'] as const;
  const ASKS = ['propose', 'decide', 'secure'] as const;
  const KINDS = [null, 'auditor', ...DUTIES] as const;
  const may = (post: StewardPost, ask: AccountAsk, role: AccountRole | null) =>
    mayDo({ id: post, post, unit: null }, actAbout(ask, role), null);

  it.each(DUTIES)('have the %s do nothing about accounts of their own duty', (duty) => {
    expect(ASKS.filter((ask) => may(duty, ask, duty))).toEqual([]);
  });

  it.each(KINDS)('let nobody both propose and decide what becomes of an account of the role %s', (role) => {
    expect(DUTIES.filter((duty) => may(duty, 'propose', role) && may(duty, 'decide', role))).toEqual([]);
    expect(DUTIES.filter((duty) => may(duty, 'propose', role))).toHaveLength(1);
  });

  it('leave it to the operator what becomes of an administrator', () => {
    expect(DUTIES.flatMap((of) => DUTIES.filter((duty) => may(duty, 'decide', of)))).toEqual([]);
    expect(DUTIES.every((of) => may('operator', 'decide', of))).toBe(true);
  });
});

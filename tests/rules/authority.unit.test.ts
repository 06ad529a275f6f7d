import { describe, expect, it } from 'vitest';
import type { Act } from '../../workflows/rules/authority/act.ts';
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

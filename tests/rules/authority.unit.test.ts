import { expect, it } from 'vitest';
import { mayDo } from '../../workflows/rules/authority.ts';
import { posts } from '../support/cast.ts';

it('what a talk came to is signed by the head of the unit, not by its reporter', () => {
  const may = (post: string, act: 'sign_follow_up' | 'act_on_follow_up') =>
    posts('slj').some((person) => person.post === post && mayDo(person, act, 'slj'));
  expect([may('head', 'sign_follow_up'), may('reporter', 'sign_follow_up')]).toEqual([true, false]);
  expect(may('reporter', 'act_on_follow_up')).toBe(true);
});

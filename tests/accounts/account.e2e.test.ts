import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD } from '../support/browser.ts';
import { duban } from '../support/duban.ts';
import { type Home, home, type RunningDuban } from '../support/installation.ts';
import { LIVE_POLICY, livePlan } from '../support/live-plan.ts';

let place: Home;
let running: RunningDuban;

beforeAll(async () => {
  place = await home(livePlan(1, new Date().getUTCFullYear()), LIVE_POLICY);
  running = await place.start();
});

afterAll(async () => {
  await running.stop();
  await place.clear();
});

const run = (...args: string[]) => duban([...args, '--lang', 'en'], { DUBAN_HOME: `${place.folder}/data` });
const firstLink = () => /http\S+\/begin#([\w-]+)/.exec(running.said());

describe('duban account', () => {
  it('lists nobody at first, and the start shows the link for the first administrator', async () => {
    expect((await run('account', 'list')).out).toBe('There is no account yet.\n');
    expect(firstLink()?.[0]).toContain(`${running.url}/begin#`);
    const made = { token: firstLink()?.[1], username: 'gly', password: PASSWORD, email: 'gly@x.example', name: '王' };
    const answer = await fetch(`${running.url}/api/accounts`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(made),
    });
    expect(answer.status).toBe(201);
    expect((await run('account', 'list')).out).toMatch(
      /gly\s+王\s+gly@x\.example\s+system administrator\s+no\s+0\s+-\s+active/,
    );
  });

  it('invites, disables, enables, ends sessions and has a password reset', async () => {
    const said = async (...args: string[]) => {
      const { code, out, err } = await run('account', ...args);
      expect([code, err]).toEqual([0, '']);
      return out;
    };
    expect(await said('invite', 'a@x.example', '--name', '审计', '--role', 'auditor')).toContain('a@x.example');
    expect(await said('disable', 'gly')).toContain('is disabled');
    expect(await said('list')).toContain('disabled 20');
    expect(await said('enable', 'GLY')).toContain('enabled again');
    expect(await said('lock', 'gly')).toContain('is locked');
    expect(await said('list')).toContain('locked 20');
    expect(await said('unlock', 'gly')).toContain('is unlocked');
    expect(await said('end-sessions', 'gly')).toContain('has ended');
    expect(await said('reset', 'gly')).toContain('password anew');
  });

  it('tells what is wrong, and changes nothing', async () => {
    const refused = async (told: string, ...args: string[]) => {
      const { code, out, err } = await run('account', ...args);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(told);
      expect(err).not.toMatch(/\n\s+at /);
    };
    await refused('there is no account “niemand”', 'disable', 'niemand');
    await refused('“gly@x.example” has an account', 'invite', 'gly@x.example', '--name', 'x');
    await refused('role', 'invite', 'b@x.example', '--name', 'x', '--role', 'administrator');
    await refused('email', 'invite', 'not an address', '--name', 'x');
  });
});

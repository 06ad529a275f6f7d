import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Home, home, type RunningDuban } from '../support/installation.ts';
import { LIVE_POLICY, livePlan } from '../support/live-plan.ts';

let place: Home;
let running: RunningDuban;

beforeAll(async () => {
  place = await home(livePlan(1, new Date().getUTCFullYear()), LIVE_POLICY, { env: { DUBAN_LIMITS: '' } });
  running = await place.start();
}, 120_000);

afterAll(async () => {
  await running.stop();
  await place.clear();
});

describe('an installation that is started as usual', () => {
  it('lets no address ask more than a thousand times a minute', async () => {
    let answered = 0;
    let refused: Response | null = null;
    // Where a minute ends in between, the second thousand is counted anew.
    while (refused === null && answered < 2100) {
      const answer = await fetch(`${running.url}/api/clock`);
      await answer.arrayBuffer();
      if (answer.status === 429) refused = answer;
      else answered += 1;
    }
    expect(answered).toBeGreaterThanOrEqual(900);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
  }, 120_000);
});

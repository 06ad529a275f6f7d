import { openRehearsals } from '../../client/rehearsals/rehearsals.ts';
import { LIVE_POLICY, livePlan } from '../support/live-plan.ts';

// A server that begins a rehearsal in the folder that it is told, and is then killed.
const rehearsals = await openRehearsals({ folder: process.argv[2] ?? '', env: process.env, now: () => new Date() });
await rehearsals.begin('somebody', 'a-key', {
  title: '一年',
  seed: '7',
  startedAt: '2024-02-01T02:00:00Z',
  plan: { name: 'plan.yaml', text: livePlan(1, 2024) },
  policy: { name: 'policy.yaml', text: LIVE_POLICY },
});

import { readFileSync } from 'node:fs';

const CALENDAR = readFileSync(new URL('../../seeds/calendars/cn.yaml', import.meta.url), 'utf8');

/** A plan and a policy as `cycle start` sends them, with the working calendar of the product. */
export function sent(plan: string, policy: string) {
  return {
    plan: { name: 'plan.yaml', text: plan },
    policy: { name: 'policy.yaml', text: policy },
    calendar: { name: 'cn.yaml', text: CALENDAR },
  };
}

import { checkTogether } from '../../client/intake/check-together.ts';
import { loadPlan } from '../../client/intake/load-plan.ts';
import { loadPolicy } from '../../client/intake/load-policy.ts';
import { planCheck } from '../../client/views/plan-check.ts';
import { isLeaf, type Leaf, type Task } from '../../workflows/rules/plan.ts';
import { cn } from '../support/calendar.ts';
import { good, stored } from '../support/written.ts';

/** A county's plan and policy as shipped, and what is asked of them by name. */
export function countyPlan(id: string) {
  const loaded = good(loadPlan('plan.yaml', stored(`seeds/${id}/plan.yaml`)));
  const rules = good(loadPolicy('policy.yaml', stored(`seeds/${id}/policy.yaml`)));
  const { plan } = loaded;

  const task = (name: string): Task => {
    const found = plan.tasks.find((t) => t.id === name);
    if (!found) throw new Error(`no task ${name}`);
    return found;
  };

  /** An indicator in a line, as `到期 目标 单位`: what is due, by when, and how much of it. */
  const owed = (name: string, indicator: string): string => {
    const found = task(name).indicators.find((i): i is Leaf => i.id === indicator && isLeaf(i));
    if (!found) throw new Error(`no indicator ${name}/${indicator}`);
    const { from, due, target, unit } = found;
    return [`${from}..${due}`, target ? `${target.op} ${target.value}` : '-', unit].join(' ');
  };

  return {
    plan,
    policy: rules.policy,
    problems: checkTogether(loaded, rules, cn),
    check: planCheck(plan, rules, cn, 'plan.yaml'),
    task,
    owed,
    leadsOf: (prefix: string) => plan.tasks.filter((t) => t.id.startsWith(prefix)).map((t) => t.lead.join(' ')),
    helpersOf: (prefix: string) => plan.tasks.filter((t) => t.id.startsWith(prefix)).map((t) => t.co.length),
    unitsOf: (group: string) => plan.units.filter((u) => u.group === group).length,
    consequences: rules.policy.consequences.map((c) => `${Object.values(c.on)[0]}: ${c.do.join(', ')}`),
  };
}

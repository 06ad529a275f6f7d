import type { Change } from '../../../workflows/rules/task/acts.ts';
import type { Terminal } from '../shared/terminal.ts';
import { byWhen } from '../shared/when.ts';

/** A change of a task's duty in words. */
export function changeText({ say }: Terminal, change: Change): string {
  switch (change.act) {
    case 'withdraw':
      return say('change.withdraw', { from: change.from });
    case 'suspend':
      return say('change.suspend', { from: change.from, to: change.to });
    case 'accept':
      return say('change.accept', { on: change.on });
    case 'extend':
      return say('change.extend', { indicator: change.indicator ?? say('change.all_indicators'), due: change.due });
    case 'change_target': {
      const { indicator, target, from } = change;
      return say('change.target', { indicator, target: `${target.op} ${target.value}`, from });
    }
    case 'change_lead':
      return say('change.lead', { lead: change.lead.join('、'), from: change.from });
    case 'excuse':
      return say('change.excuse', { period: change.period, deadline: byWhen(change.deadline) });
    default:
      return change satisfies never;
  }
}

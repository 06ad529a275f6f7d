import { type Indicator, isLeaf } from '../../../workflows/rules/plan.ts';
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
      return say('change.lead', { lead: change.lead.join(say('list.pause')), from: change.from });
    case 'excuse':
      return say('change.excuse', { period: change.period, deadline: byWhen(change.deadline) });
    case 'add_task': {
      const { task, from } = change;
      return say('change.add_task', { title: task.title, lead: task.lead.join(say('list.pause')) || '-', from });
    }
    case 'add_indicator': {
      const { indicator, from } = change;
      return say('change.add_indicator', { id: indicator.id, target: addedTarget(indicator), from });
    }
    default:
      return change satisfies never;
  }
}

/** An added indicator's name, with its target and deadline where it has them. */
function addedTarget(indicator: Indicator): string {
  if (!isLeaf(indicator)) return indicator.name;
  const { name, target, unit, due } = indicator;
  const wanted = target ? `${target.op} ${target.value} ${unit ?? ''}`.trim() : '';
  return [name, wanted, due].filter((part) => part !== '').join(' ');
}

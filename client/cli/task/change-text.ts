import { type Indicator, isLeaf } from '../../../workflows/rules/plan.ts';
import type { Change } from '../../../workflows/rules/task/acts.ts';
import { byWhen } from '../../messages/when.ts';
import { targetText } from '../../views/target-text.ts';
import type { NameOf } from '../organisation/unit-names.ts';
import type { Terminal } from '../shared/terminal.ts';

/** What units and indicators are called where a change is told. */
export interface ChangeNames {
  readonly unit: NameOf;
  readonly indicator: NameOf;
}

/** A change of a task's duty in words. */
export function changeText({ say }: Terminal, change: Change, { unit, indicator }: ChangeNames): string {
  const leads = (ids: readonly string[]) => ids.map(unit).join(say('list.pause'));
  switch (change.act) {
    case 'withdraw':
      return say('change.withdraw', { from: change.from });
    case 'suspend':
      return say('change.suspend', { from: change.from, to: change.to });
    case 'accept':
      return say('change.accept', { on: change.on });
    case 'extend':
      return say('change.extend', {
        indicator: change.indicator === null ? say('change.all_indicators') : indicator(change.indicator),
        due: change.due,
      });
    case 'change_target': {
      const { target, from } = change;
      return say('change.target', {
        indicator: indicator(change.indicator),
        target: targetText(target, null) ?? '-',
        from,
      });
    }
    case 'change_lead':
      return say('change.lead', { lead: leads(change.lead), from: change.from });
    case 'excuse':
      return say('change.excuse', { period: change.period, deadline: byWhen(change.deadline) });
    case 'add_task': {
      const { task, from } = change;
      return say('change.add_task', { title: task.title, lead: leads(task.lead) || '-', from });
    }
    case 'add_indicator': {
      const { indicator: added, from } = change;
      return say('change.add_indicator', { id: added.id, target: addedTarget(added), from });
    }
    default:
      return change satisfies never;
  }
}

/** An added indicator's name, with its target and deadline where it has them. */
function addedTarget(indicator: Indicator): string {
  if (!isLeaf(indicator)) return indicator.name;
  const { name, target, unit, due } = indicator;
  const wanted = targetText(target, unit) ?? '';
  return [name, wanted, due].filter((part) => part !== '').join(' ');
}

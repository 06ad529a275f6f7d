import { useStanding } from '../../app/session/use-session.ts';
import { ITEMS } from '../../words/score-items.ts';
import { useWords } from '../../words/use-words.ts';
import { KeptFiles } from '../kept-files.tsx';
import { usePeriodName } from '../period-name.ts';
import { StackedTable } from '../stacked-table.tsx';
import { usePeople } from '../use-people.ts';
import { useTimes } from '../use-times.ts';
import { useUnitName } from '../use-unit-name.ts';
import { DecideItem } from './decide-item.tsx';
import { useItemText } from './use-item-text.ts';
import './score-items.css';
import type { Item } from './use-items.ts';

/** Bonuses, deductions and overrides one under the other, each with its reason, its evidence and who decided. */
export function ItemsTable({ items }: { readonly items: readonly Item[] }) {
  const say = useWords(ITEMS);
  const columns = [say('unit'), say('period'), say('what'), say('reason'), say('status')];
  return (
    <div className="score-items">
      <StackedTable columns={columns}>
        {items.map((item) => (
          <Row key={item.id} item={item} />
        ))}
      </StackedTable>
    </div>
  );
}

function Row({ item }: { readonly item: Item }) {
  const say = useWords(ITEMS);
  const { cycle } = useStanding();
  const { unit, period, reason, evidence, files } = item;
  return (
    <tr>
      <th scope="row">{useUnitName()(unit)}</th>
      <td data-label={say('period')}>{usePeriodName()(period)}</td>
      <td data-label={say('what')}>{useItemText()(item)}</td>
      <td data-label={say('reason')}>
        {reason}
        {evidence !== '' && <p className="faint">{say('evidence_of', { evidence })}</p>}
        <KeptFiles cycle={cycle ?? ''} files={files} />
      </td>
      <td data-label={say('status')}>
        <Standing item={item} />
        <DecideItem item={item} />
      </td>
    </tr>
  );
}

function Standing({ item }: { readonly item: Item }) {
  const say = useWords(ITEMS);
  const { cycle } = useStanding();
  const person = usePeople(cycle);
  const { instant } = useTimes();
  const { status, frozen, proposedBy, proposedAt, decidedBy, decidedAt, decidedBecause } = item;
  const lapsed = status === 'open' && frozen;
  return (
    <>
      <span>
        {lapsed
          ? say('lapsed')
          : say(`status.${status}`, { by: person(decidedBy ?? ''), at: decidedAt ? instant(decidedAt) : '' })}
      </span>
      {decidedBecause && <p>{say('because', { reason: decidedBecause })}</p>}
      <p className="faint">{say('proposed_by', { by: person(proposedBy), at: instant(proposedAt) })}</p>
    </>
  );
}

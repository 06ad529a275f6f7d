import { Button } from 'antd';
import { useState } from 'react';
import { useStanding } from '../../app/session/use-session.ts';
import { Flag } from '../../parts/flag.tsx';
import { useShares } from '../../parts/shares.ts';
import { StackedTable } from '../../parts/stacked-table.tsx';
import { useGroupName } from '../../parts/use-group-name.ts';
import { RESULTS } from '../../words/results.ts';
import { REVIEW } from '../../words/review.ts';
import { useWords } from '../../words/use-words.ts';
import { useNames } from './names.ts';
import type { Review } from './use-review.ts';
import { Worksheet } from './worksheet.tsx';

type Group = Review['snapshot']['groups'][number];

/** The scores, ranks and flags of every group, each unit's leading to its worksheet. */
export function Results({ review }: { readonly review: Review }) {
  const say = useWords(REVIEW);
  const [opened, setOpened] = useState<string | null>(null);
  const { own } = useStanding();
  const { groups } = review.snapshot;
  const isOwnOnly = review.state !== 'published' && own?.post.unit != null;
  return (
    <section className="panel ranking">
      <h2>{say('results')}</h2>
      {isOwnOnly && <p className="faint">{say('own_only')}</p>}
      {groups.map((group) => (
        <GroupResults key={group.group} review={review} group={group} onOpen={setOpened} />
      ))}
      <Worksheet review={review} unit={opened} onClose={() => setOpened(null)} />
    </section>
  );
}

interface Props {
  readonly review: Review;
  readonly group: Group;
  readonly onOpen: (unit: string) => void;
}

function GroupResults({ review, group, onOpen }: Props) {
  const say = useWords(REVIEW);
  const groupName = useGroupName();
  const counted = (of: 'score' | 'deductions' | 'bonus') => say('in_points', { of: say(of) });
  const columns = [
    say('rank'),
    say('unit'),
    counted('score'),
    say('flag'),
    counted('deductions'),
    counted('bonus'),
    say('keys'),
  ];
  return (
    <StackedTable columns={columns} caption={say('ranked', { group: groupName(group.group), count: group.ranked })}>
      {group.units.map((unit) => (
        <UnitRow key={unit.unit} review={review} unit={unit} onOpen={onOpen} />
      ))}
    </StackedTable>
  );
}

interface RowProps extends Omit<Props, 'group'> {
  readonly unit: Group['units'][number];
}

function UnitRow({ review, unit, onOpen }: RowProps) {
  const say = useWords(REVIEW);
  const result = useWords(RESULTS);
  const { score } = useShares();
  const name = useNames(review).unit(unit.unit);
  return (
    <tr>
      <td data-label={say('rank')} className="figure-cell">
        {unit.rank ?? result('unranked')}
      </td>
      <th scope="row">
        <Button type="link" aria-label={say('open_sheet', { unit: name })} onClick={() => onOpen(unit.unit)}>
          {name}
        </Button>
      </th>
      <td data-label={say('score')} className="figure-cell" title={unit.score ?? ''}>
        {score(unit.score)}
      </td>
      <td data-label={say('flag')}>
        <Flag flag={unit.flag} rules={review.policy.flags} />
      </td>
      <td data-label={say('deductions')} className="figure-cell">
        {score(unit.deductions)}
      </td>
      <td data-label={say('bonus')} className="figure-cell">
        {score(unit.bonus)}
      </td>
      <td data-label={say('keys')}>{say(`complete.${unit.complete}` as 'complete.true')}</td>
    </tr>
  );
}

import { Link } from 'react-router';
import { useStanding } from '../../app/session/use-session.ts';
import { Mark } from '../../parts/mark.tsx';
import { StackedTable } from '../../parts/stacked-table.tsx';
import { usePeople } from '../../parts/use-people.ts';
import { usePlan } from '../../parts/use-plan.ts';
import { useTimes } from '../../parts/use-times.ts';
import { useUnitName } from '../../parts/use-unit-name.ts';
import { SPOT_CHECKS } from '../../words/spot-checks.ts';
import { useWords } from '../../words/use-words.ts';
import { DrawAgain } from './draw-again.tsx';
import type { Drawn, DrawnReport } from './use-draw.ts';

/** What was drawn, by whom, and how each report stood up to its checks. */
export function DrawnReports({ drawn }: { readonly drawn: Drawn }) {
  const say = useWords(SPOT_CHECKS);
  const { cycle } = useStanding();
  const person = usePeople(cycle);
  const { instant } = useTimes();
  const checked = drawn.drawn.filter((report) => report.checks.length > 0);
  const told = {
    by: person(drawn.drawnBy),
    at: instant(drawn.drawnAt),
    count: drawn.drawn.length,
    checked: checked.length,
    mismatched: checked.filter((report) => !stands(report)).length,
  };
  return (
    <section className="panel">
      <p role="status">{say('drawn', told)}</p>
      {drawn.drawn.length === 0 ? (
        <p>{say('nothing')}</p>
      ) : (
        <StackedTable columns={[say('unit'), say('task'), say('result'), '']}>
          {drawn.drawn.map((report) => (
            <Row key={`${report.task}/${report.unit}`} report={report} />
          ))}
        </StackedTable>
      )}
      <DrawAgain period={drawn.period} />
    </section>
  );
}

function Row({ report }: { readonly report: DrawnReport }) {
  const say = useWords(SPOT_CHECKS);
  const { cycle, role } = useStanding();
  const { day } = useTimes();
  const unitName = useUnitName();
  const { data } = usePlan();
  const title = data?.tasks.find(({ id }) => id === report.task)?.title ?? report.task;
  const last = report.checks.at(-1);
  const task = `/cycles/${cycle}/tasks/${encodeURIComponent(report.task)}`;
  return (
    <tr>
      <td data-label={say('unit')}>{unitName(report.unit)}</td>
      <td data-label={say('task')}>
        <Link to={task}>{title}</Link>
      </td>
      <td data-label={say('result')}>
        {last === undefined ? (
          <span className="faint">{say('open')}</span>
        ) : (
          <Mark {...(stands(report) ? GOOD : BAD)}>
            {say(stands(report) ? 'matches' : 'mismatch')} {day(last.checkedAt.slice(0, 10))}
          </Mark>
        )}
      </td>
      <td>{last === undefined && role === 'supervisor' && <Link to={task}>{say('go')}</Link>}</td>
    </tr>
  );
}

const GOOD = { severity: 'good', colour: 'green' } as const;
const BAD = { severity: 'bad', colour: 'red' } as const;

/** True where no check of it found anything else than was reported. */
function stands({ checks }: DrawnReport): boolean {
  return checks.every((check) => check.matches);
}

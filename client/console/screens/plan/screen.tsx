import { useMemo, useState } from 'react';
import { useStanding } from '../../app/session/use-session.ts';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { OnPaper } from '../../parts/on-paper.tsx';
import { useNarrow } from '../../parts/use-narrow.ts';
import { type Plan, usePlan, useRequests } from '../../parts/use-plan.ts';
import { useShown } from '../../parts/use-shown.ts';
import { useTimes } from '../../parts/use-times.ts';
import { PLAN } from '../../words/plan.ts';
import { useWords } from '../../words/use-words.ts';
import { ChangesPanel } from './changes-panel.tsx';
import { Details } from './details.tsx';
import { Filters } from './filters.tsx';
import { PlanCards } from './plan-cards.tsx';
import { PlanTable } from './plan-table.tsx';
import { passes, planRows } from './rows.ts';
import { TableButtons } from './table-buttons.tsx';
import './plan.css';

/** The plan of a cycle: who is to reach what by when, what of it is doubtful, and how it is changed. */
export function Screen() {
  const say = useWords(PLAN);
  const { role } = useStanding();
  const plan = usePlan();
  return (
    <>
      <Heading beside={<TableButtons mayImport={role === 'supervisor'} plan={plan.data} />}>{say('title')}</Heading>
      <Loaded query={plan}>{(data) => <Shown plan={data} />}</Loaded>
    </>
  );
}

function Shown({ plan }: { readonly plan: Plan }) {
  const say = useWords(PLAN);
  const { day } = useTimes();
  const { data: requests } = useRequests();
  const [text, change] = useShown();
  const [opened, setOpened] = useState<string | null>(null);
  const filters = { text: text('text'), unit: text('unit'), mark: text('mark') };
  const Rows = useNarrow() ? PlanCards : PlanTable;
  const all = useMemo(() => planRows(plan, requests ?? []), [plan, requests]);
  const besideMark = all.filter((row) => passes(row, { ...filters, mark: '' }));
  const rows = besideMark.filter((row) => passes(row, filters));
  const { title, issuer, number, horizon } = plan;
  const span = { from: day(horizon.from), to: day(horizon.to) };
  const unit = plan.units.find(({ id }) => id === filters.unit)?.name ?? '';
  return (
    <>
      <OnPaper chosen={[unit, filters.text]} />
      <p className="faint">
        {say('source', { title, issuer, number: number ?? '', ...span })}
        <br />
        {say('told')}
      </p>
      <ChangesPanel plan={plan} />
      <Filters units={plan.units} filters={filters} rows={besideMark} onChange={change} />
      <p role="status" className="faint">
        {say('rows', { tasks: new Set(rows.map((r) => r.task.id)).size, shown: rows.length, all: all.length })}
      </p>
      <Rows rows={rows} onOpen={({ id }) => setOpened(id)} />
      <Details plan={plan} row={all.find((row) => row.id === opened) ?? null} onClose={() => setOpened(null)} />
    </>
  );
}

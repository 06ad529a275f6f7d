import { EditOutlined, FormOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { DaysLeft, Told } from '../../parts/days-left.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import { useTimes } from '../../parts/use-times.ts';
import { DUTY } from '../../words/duties.ts';
import { useWords } from '../../words/use-words.ts';
import { DutyState } from './duty-state.tsx';
import { isOpen, nameOf } from './standing-of.ts';
import { type DraftedForm, type Duty, useDesk } from './use-duties.ts';

interface Props {
  readonly period: string;
  readonly reports: readonly Duty[];
  /** What is filled in of its form and not handed in. */
  readonly form: DraftedForm | undefined;
}

/** The reports of a period: until when, how many are left, what is filled in, one click to the form, and where each stands. */
export function PeriodPanel({ period, reports, form }: Props) {
  const say = useWords(DUTY);
  const { cycle } = useDesk();
  const periodName = usePeriodName();
  const { by } = useTimes();
  const open = reports.filter(isOpen);
  const [first] = open.length > 0 ? open : reports;
  if (!first) return null;
  return (
    <section className="panel duty-period">
      <div className="duty-head">
        <h2>{say('period', { period: periodName(period) })}</h2>
        <p>
          {say('deadline')} {by(first.deadline)} {open.length > 0 && <DaysLeft days={first.left} />}
        </p>
        <p className="faint">{say('counts', { all: reports.length, open: open.length, count: reports.length })}</p>
        {form && <FormDrafted form={form} />}
        <Link
          className={open.length > 0 ? 'to-form main-link no-print' : 'to-form no-print'}
          to={`/cycles/${cycle}/duties/${period}`}
        >
          <EditOutlined /> {say(open.length > 0 ? 'fill' : 'look')}
        </Link>
      </div>
      <details open={open.length > 0}>
        <summary>{say('tasks')}</summary>
        <ul className="duty-list">
          {reports.map((duty) => (
            <DutyLine key={nameOf(duty)} duty={duty} usual={first.deadline} />
          ))}
        </ul>
      </details>
    </section>
  );
}

/** That the form is filled in in part: of how many tasks, and who saved it when; whoever opens it goes on with that. */
function FormDrafted({ form: { reports, savedAt, savedByName } }: { readonly form: DraftedForm }) {
  const say = useWords(DUTY);
  const { instant } = useTimes();
  return (
    <p className="duty-draft">
      <Told tone="calm" icon={<FormOutlined />} words={say('form_draft', { count: reports })} />{' '}
      <span className="faint">{say('form_saved', { at: instant(savedAt), by: savedByName })}</span>
    </p>
  );
}

/** A task of the period; its own deadline where it has another than the rest. */
function DutyLine({ duty, usual }: { readonly duty: Duty; readonly usual: string }) {
  const say = useWords(DUTY);
  const { by } = useTimes();
  const { unit } = useDesk();
  const back = duty.draft?.status === 'sent_back' ? duty.draft.reason : duty.returned;
  return (
    <li>
      <span>
        <Link to={`../tasks/${encodeURIComponent(duty.task)}`} relative="path">
          {duty.title}
        </Link>
        {duty.unit !== unit && <span className="faint"> {say('for_unit', { unit: duty.unit })}</span>}
        {back !== null && <span className="duty-why">{say('returned_for', { reason: back })}</span>}
      </span>
      {duty.deadline !== usual && (
        <span className="faint">
          {by(duty.deadline)} <DaysLeft days={duty.left} />
        </span>
      )}
      <DutyState duty={duty} />
    </li>
  );
}

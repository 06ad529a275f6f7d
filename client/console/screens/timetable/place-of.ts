import type { Role } from '../../app/session/standing.ts';
import type { Entry } from './use-timetable.ts';

/** Who looks: somebody of a unit, and which periods have begun. */
interface Looking {
  readonly isUnits: boolean;
  readonly begun: ReadonlySet<string>;
}

type Find = (entry: Entry, looking: Looking) => string | null;

const one = encodeURIComponent;
/** The form is the units' own, from the first day of its period; whoever sees all of them looks at the board. */
const form: Find = ({ period }, { isUnits, begun }) => {
  if (!begun.has(period)) return null;
  return isUnits ? `duties/${one(period)}` : 'board';
};
const review: Find = ({ period, done }) => (done ? `reviews/${one(period)}` : 'reviews');
/** What was published stands among the office's documents. */
const document: Find = ({ kind }, { isUnits }) => (isUnits ? null : `documents?kind=${kind}`);
const followUp: Find = ({ subject }) => `follow-ups/${one(subject)}`;
const rating: Find = ({ subject }) => `ratings/${one(subject)}`;
const visits: Find = () => 'visits';
const unitPlans: Find = () => 'unit-plans';

const PLACES: Readonly<Record<string, Find>> = {
  period_opens: form,
  deadline: form,
  reminder: form,
  freeze: review,
  objection_closes: review,
  publish: review,
  bulletin: document,
  briefing: document,
  follow_up_due: followUp,
  follow_up_served: followUp,
  matter_reminder: followUp,
  rating_opens: rating,
  rating_reminder: rating,
  rating_closes: rating,
  inspection_due: visits,
  inspection_reminder: visits,
  unit_plan_due: unitPlans,
  unit_plan_reminder: unitPlans,
  evaluation_due: ({ period }) => `evaluation?year=${one(period)}`,
  work_report_due: ({ subject, period }, { isUnits }) =>
    isUnits ? null : `work-reports/${one(subject)}/${one(period)}`,
  organisation: (_, { isUnits }) => (isUnits ? null : 'posts'),
  signature_reminder: ({ subject }, { isUnits }) => {
    const [, , task = '', , last = ''] = subject.split('/');
    return isUnits ? `duties/${one(last.split(' ')[0] ?? '')}` : `tasks/${one(task)}`;
  },
  approval_reminder: ({ subject }) => decidedAt(subject.split('/')),
};

/** Where something that waits for a decision is decided; it is named by its kind, its cycle and what it is. */
function decidedAt([kind, , id = '', more = '']: readonly string[]): string | null {
  switch (kind) {
    case 'review':
    case 'correction':
      return `reviews/${one(id)}`;
    case 'evaluation':
      return `evaluation?year=${one(id)}`;
    case 'work-report':
      return `work-reports/${one(more)}/${one(id)}`;
    case 'unit-change':
      return 'posts';
    case 'plan-change':
      return 'plan';
    case 'policy-change':
      return 'policy';
    case 'task':
      return `tasks/${one(id.split(' ')[0] ?? '')}`;
    default:
      return null;
  }
}

/** Where what an entry speaks of is seen or done: a page below the cycle; null where there is none for somebody. */
export function placeOf(entry: Entry, role: Role | null, begun: ReadonlySet<string>): string | null {
  const isUnits = role === 'reporter' || role === 'head';
  return PLACES[entry.kind]?.(entry, { isUnits, begun }) ?? null;
}

/** The periods that have begun: their first day is past, or something of them is. */
export function begunPeriods(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(entries.filter(({ done }) => done).map(({ period }) => period));
}

import { useStanding } from '../app/session/use-session.ts';
import { ON_PAPER } from '../words/on-paper.ts';
import { useWords } from '../words/use-words.ts';
import { usePeriodName } from './period-name.ts';
import { useTimes } from './use-times.ts';
import { useToday } from './use-today.ts';
import './on-paper.css';

interface Props {
  /** The periods it is of, the first and the last of them where there are several; none, where it is of the whole. */
  readonly periods?: readonly string[];
  /** What else was chosen, as a unit; the empty ones are left out. */
  readonly chosen?: readonly string[];
}

/** On paper only: of which plan and period a page is, what of it was chosen, and the installation's day of printing. */
export function OnPaper({ periods = [], chosen = [] }: Props) {
  const say = useWords(ON_PAPER);
  const name = usePeriodName();
  const { day } = useTimes();
  const { session, own, cycle } = useStanding();
  const today = useToday();
  const title = own?.title ?? session.reads.find((read) => read.cycle === cycle)?.title ?? '';
  const [from = '', to = from] = [...new Set([periods[0], periods.at(-1)])].map((period) =>
    period ? name(period) : '',
  );
  const printed = today ? say('printed', { day: day(today) }) : '';
  const told = [title, from === to ? from : say('span', { from, to }), ...chosen, printed];
  return <p className="on-paper">{told.filter((text) => text !== '').join(' · ')}</p>;
}

import { FORM } from '../../words/report-form.ts';
import { useWords } from '../../words/use-words.ts';
import type { Duty } from '../duties/use-duties.ts';
import { type Entry, lineOf } from './entry.ts';

interface Props {
  readonly duty: Duty;
  readonly mine: Entry;
  /** Undefined where it was discarded or handed in elsewhere. */
  readonly theirs: Entry | undefined;
}

/** What differs between two who filled in the same report, field by field. */
export function Differs({ duty, mine, theirs }: Props) {
  const say = useWords(FORM);
  const names = new Map([['', ''], ...duty.indicators.map(({ indicator, name }) => [indicator, name] as const)]);
  const told = [...names].flatMap(([indicator, name]) => {
    const [here, there] = [lineOf(mine, indicator), theirs && lineOf(theirs, indicator)];
    const said = { value: say('value'), note: say('note'), light: say('light'), dataTo: say('data_to') };
    return (['value', 'note', 'light', 'dataTo'] as const)
      .filter((field) => here[field] !== (there?.[field] ?? ''))
      .map((field) => ({
        field: name === '' ? said[field] : say('of', { field: said[field], name }),
        mine: here[field] || say('empty'),
        theirs: there?.[field] || say('empty'),
      }));
  });
  const files = mine.files.map((f) => f.name).join('、');
  const others = theirs?.files.map((f) => f.name).join('、') ?? '';
  if (files !== others) {
    told.push({ field: say('files'), mine: files || say('empty'), theirs: others || say('empty') });
  }
  if (mine.reason !== (theirs?.reason ?? '')) {
    told.push({ field: say('reason'), mine: mine.reason || say('empty'), theirs: theirs?.reason || say('empty') });
  }
  return (
    <ul>
      {told.map(({ field, ...both }) => (
        <li key={field}>
          {field} {say('differs', both)}
        </li>
      ))}
    </ul>
  );
}

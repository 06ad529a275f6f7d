import { useId } from 'react';
import type { Shape } from '../../../api/client.ts';
import { usePeriodName } from '../../parts/period-name.ts';
import { FORM } from '../../words/report-form.ts';
import { useWords } from '../../words/use-words.ts';
import type { Duty } from '../duties/use-duties.ts';
import type { EntryLine } from './entry.ts';
import { FigureField } from './figure-field.tsx';
import { GapTold } from './gap-told.tsx';
import { MoreFields } from './more-fields.tsx';
import type { Fault } from './outcome.ts';

interface Props {
  readonly duty: Duty;
  readonly indicator: Shape<'DueIndicator'>;
  readonly line: EntryLine;
  readonly faults: readonly Fault[];
  readonly onChange: (part: Partial<EntryLine>) => void;
}

/** An indicator: what is wanted and was reported last, greyed, and the fields for this period. */
export function IndicatorRow({ duty, indicator, line, faults, onChange }: Props) {
  const say = useWords(FORM);
  const periodName = usePeriodName();
  const told = useId();
  const { name, target, unit, kind, last, lastPeriod, schedule, gap, reported } = indicator;
  const plain = kind === 'milestone' || kind === 'benchmark' ? say(kind) : wanted(target, unit);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={say('target')}>{plain}</td>
      <td data-label={say('schedule')} className="number">
        {percent(schedule)}
      </td>
      <td data-label={say('last')} className="number faint">
        <div>
          {last === null ? '—' : `${last} ${unit ?? ''}`}
          {lastPeriod !== null && <small>{periodName(lastPeriod)}</small>}
        </div>
      </td>
      <td data-label={say('gap')}>
        <div>
          <GapTold gap={gap} />
          {reported?.gap && (
            <small>
              <GapTold gap={reported.gap} as="now" />
            </small>
          )}
        </div>
      </td>
      <td data-label={say('value')}>
        <FigureField
          indicator={indicator}
          carries={duty.carries}
          value={line.value}
          told={told}
          isWrong={faults.length > 0}
          onChange={(value) => onChange({ value })}
        />
        <div id={told} className="faults">
          {faults.map(({ message }) => (
            <p key={message} className="fault">
              {message}
            </p>
          ))}
        </div>
      </td>
      <td data-label={say('note')}>
        <input
          type="text"
          data-note=""
          maxLength={2000}
          aria-label={say('of', { field: say('note'), name })}
          value={line.note}
          onChange={(e) => onChange({ note: e.target.value })}
        />
      </td>
      <td>
        <MoreFields duty={duty} name={name} line={line} onChange={onChange} />
      </td>
    </tr>
  );
}

const SIGNS: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤', '=': '' };

function wanted(target: string | null, unit: string | null): string {
  const [op = '', value = ''] = (target ?? '').split(' ');
  return `${SIGNS[op] ?? op} ${value} ${unit ?? ''}`.trim() || '—';
}

function percent(share: string): string {
  return `${(Number(share) * 100).toFixed(1)}%`;
}

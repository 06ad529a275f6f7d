import { MoreOutlined } from '@ant-design/icons';
import { useId, useState } from 'react';
import { useLightWord } from '../../parts/light.tsx';
import { FORM } from '../../words/report-form.ts';
import { useWords } from '../../words/use-words.ts';
import type { Duty } from '../duties/use-duties.ts';
import type { EntryLine } from './entry.ts';

interface Props {
  readonly duty: Duty;
  readonly name: string;
  readonly line: EntryLine;
  readonly onChange: (part: Partial<EntryLine>) => void;
}

/** What is seldom said: the day that the data stand at, and how the unit sees itself. Out of the way until wanted. */
export function MoreFields({ duty, name, line, onChange }: Props) {
  const say = useWords(FORM);
  const word = useLightWord();
  const id = useId();
  const [opened, setOpened] = useState(false);
  const isOpen = opened || line.dataTo !== '' || line.light !== '';
  if (!isOpen) {
    return (
      <button
        type="button"
        className="plain more"
        aria-label={say('of', { field: say('more'), name })}
        title={`${say('data_to')} / ${say('light')}`}
        onClick={() => setOpened(true)}
      >
        <MoreOutlined /> <span className="phone-only">{say('more')}</span>
      </button>
    );
  }
  return (
    <div className="more-fields">
      <label htmlFor={`${id}day`}>{say('data_to')}</label>
      <input
        id={`${id}day`}
        type="date"
        aria-label={say('of', { field: say('data_to'), name })}
        value={line.dataTo}
        onChange={(e) => onChange({ dataTo: e.target.value })}
      />
      <label htmlFor={`${id}light`}>{say('light')}</label>
      <select
        id={`${id}light`}
        aria-label={say('of', { field: say('light'), name })}
        value={line.light}
        onChange={(e) => onChange({ light: e.target.value })}
      >
        <option value="">{say('no_light')}</option>
        {duty.lights.map((light) => (
          <option key={light} value={light}>
            {word(light)}
          </option>
        ))}
      </select>
    </div>
  );
}

import type { KeyboardEvent } from 'react';
import type { Shape } from '../../../api/client.ts';
import { FORM } from '../../words/report-form.ts';
import { useWords } from '../../words/use-words.ts';
import { figureKeys } from './next-figure.ts';

interface Props {
  readonly indicator: Shape<'DueIndicator'>;
  readonly carries: boolean;
  readonly value: string;
  /** The id of what is said beside the field. */
  readonly told: string;
  readonly isWrong: boolean;
  readonly onChange: (value: string) => void;
}

/** The value of an indicator for this period: a figure with its unit, a day, or yes and no. */
export function FigureField({ indicator, carries, value, told, isWrong, onChange }: Props) {
  const say = useWords(FORM);
  const { name, kind, unit, last } = indicator;
  const label = say('of', { field: say('value'), name });
  const common = { 'data-figure': '', 'aria-label': label, 'aria-describedby': told, 'aria-invalid': isWrong, value };
  if (kind === 'benchmark') {
    return (
      <select {...common} onKeyDown={figureKeys} onChange={(e) => onChange(e.target.value)}>
        <option value="">{say('unset')}</option>
        <option value="true">{say('yes')}</option>
        <option value="false">{say('no')}</option>
      </select>
    );
  }
  if (kind === 'milestone') {
    return <input type="date" {...common} onKeyDown={figureKeys} onChange={(e) => onChange(e.target.value)} />;
  }
  const mayCarry = carries && last !== null;
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== '=' || !mayCarry) return figureKeys(event);
    event.preventDefault();
    onChange(last);
  };
  return (
    <span className="figure">
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        maxLength={64}
        placeholder={last === null ? '' : say('last_was', { value: last })}
        {...common}
        onKeyDown={onKeyDown}
        onChange={(e) => onChange(e.target.value)}
      />
      <span className="unit">{unit}</span>
      {mayCarry && value === '' && (
        <button
          type="button"
          className="carry"
          tabIndex={-1}
          aria-label={say('carry_of', { name, value: last })}
          onClick={() => onChange(last)}
        >
          {say('carry')}
        </button>
      )}
    </span>
  );
}

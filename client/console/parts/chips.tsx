import type { ReactNode } from 'react';
import './chips.css';

/** One of the kinds that a list has: what it is called, and how many there are of it. */
export interface Chip {
  readonly value: string;
  readonly shown: ReactNode;
  readonly count: number;
}

interface Props {
  /** What they choose by, for whoever hears it. */
  readonly label: string;
  readonly chips: readonly Chip[];
  readonly chosen: string;
  /** Empty when the chosen one is pressed again. */
  readonly onChoose: (value: string) => void;
}

/** The kinds of what a list shows, each with its number; pressing one shows only these. */
export function Chips({ label, chips, chosen, onChoose }: Props) {
  return (
    <ul className="chips" aria-label={label}>
      {chips.map(({ value, shown, count }) => (
        <li key={value}>
          <button type="button" aria-pressed={chosen === value} onClick={() => onChoose(chosen === value ? '' : value)}>
            {shown} <strong>{count}</strong>
          </button>
        </li>
      ))}
    </ul>
  );
}

import type { ReactNode } from 'react';
import './marks.css';

/** How good something is, from best to worst; each has a shape of its own, so that colour is never alone. */
export type Severity = 'best' | 'good' | 'neutral' | 'bad' | 'worst';

const SHAPES: Readonly<Record<Severity, ReactNode>> = {
  best: <path d="M8 1.5 15 14H1z" />,
  good: <path d="M8 3 13.5 13h-11z" fill="none" strokeWidth="2" stroke="currentColor" />,
  neutral: <circle cx="8" cy="8" r="5.5" />,
  bad: <path d="M8 13 2.5 3h11z" fill="none" strokeWidth="2" stroke="currentColor" />,
  worst: <path d="M8 14.5 1 2h14z" />,
};

interface Props {
  readonly severity: Severity;
  /** The colour that its own words give it, by its usual name. */
  readonly colour: string;
  readonly children: ReactNode;
}

/** A word with a shape and a colour before it: a flag or a light. */
export function Mark({ severity, colour, children }: Props) {
  return (
    <span className="mark" data-colour={colour}>
      <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true" fill="currentColor">
        {SHAPES[severity]}
      </svg>
      {children}
    </span>
  );
}

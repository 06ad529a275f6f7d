import { useState } from 'react';
import { FOLLOW_UP } from '../../words/follow-up.ts';
import { useWords } from '../../words/use-words.ts';
import { AskButton } from './ask-button.tsx';
import type { Ask, ToldCase } from './use-case.ts';

/**
 * What one may do about a case now, as the interface says it; the step that is at hand first. What somebody is writing
 * stays open although another was faster: they are told when they confirm it.
 */
export function Asks({ told }: { readonly told: ToldCase }) {
  const say = useWords(FOLLOW_UP);
  const [open, setOpen] = useState<Ask | null>(null);
  const isOver = open !== null && !told.asks.some((ask) => nameOf(ask) === nameOf(open));
  const asks = isOver ? [...told.asks, open] : told.asks;
  return (
    <section className="panel no-print" aria-label={say('asks')}>
      {asks.length === 0 ? (
        <p>{say('no_asks')}</p>
      ) : (
        <div className="acts">
          {asks.map((ask) => (
            <AskButton key={nameOf(ask)} told={told} ask={ask} onOpen={(isOpen) => setOpen(isOpen ? ask : null)} />
          ))}
        </div>
      )}
    </section>
  );
}

function nameOf({ ask, step, extension }: Ask): string {
  return [ask, step, extension].join(' ');
}

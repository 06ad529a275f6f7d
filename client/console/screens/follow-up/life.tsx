import { CheckCircleOutlined, ClockCircleOutlined } from '@ant-design/icons';
import { FOLLOW_UP } from '../../words/follow-up.ts';
import { useWords } from '../../words/use-words.ts';
import type { ToldCase } from './use-case.ts';

/** The steps of a case: which are done, which is at hand, and whose each is. */
export function Life({ told: { life, awaited } }: { readonly told: ToldCase }) {
  const say = useWords(FOLLOW_UP);
  return (
    <ol className="life" aria-label={say('life')}>
      {life.map(({ step, word, by, taken }) => {
        const now = step === awaited;
        return (
          <li key={step} data-now={now || undefined} aria-current={now ? 'step' : undefined}>
            <strong>
              {taken && <CheckCircleOutlined aria-label={say('taken')} />}
              {now && <ClockCircleOutlined aria-label={say('now')} />} {word}
            </strong>
            <span className="faint">{say(`side.${by}`)}</span>
          </li>
        );
      })}
    </ol>
  );
}

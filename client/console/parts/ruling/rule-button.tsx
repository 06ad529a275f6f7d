import type { Say } from '../../words/use-words.ts';
import { ActButton } from '../act/act-button.tsx';

/** A ruling as it is asked for. */
export interface Ruling {
  readonly ask: 'rule';
  readonly objection: string;
  readonly upheld: boolean;
  readonly reason: string;
}

interface Props {
  readonly objection: { readonly id: string; readonly grounds: string };
  /** The name of the unit that objects. */
  readonly unit: string;
  readonly say: Say<'act.rule' | 'ruling' | 'reason' | 'upheld' | 'overruled'>;
  readonly request: (ruling: Ruling, key: string) => Promise<unknown>;
  readonly touches: readonly string[];
}

/** The ruling on an objection: upheld or not, with the reason. */
export function RuleButton({ objection: { id, grounds }, unit, say, request, touches }: Props) {
  const choices = (['upheld', 'overruled'] as const).map((value) => ({ value, label: say(value) }));
  return (
    <ActButton
      look="primary"
      name={say('act.rule')}
      of={unit}
      told={`${unit}：${grounds}`}
      fields={[
        { name: 'ruling', label: say('ruling'), kind: 'choice', choices, required: true },
        { name: 'reason', label: say('reason'), kind: 'text', required: true },
      ]}
      act={({ ruling, reason = '' }, key) =>
        request({ ask: 'rule', objection: id, upheld: ruling === 'upheld', reason }, key)
      }
      touches={touches}
    />
  );
}

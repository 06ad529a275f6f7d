import { Choice } from '../../app/shell/choice.tsx';
import { POLICY } from '../../words/policy.ts';
import { useWords } from '../../words/use-words.ts';

/** The rules as a form, or as the text that they are. */
export type Look = 'form' | 'text';

interface Props {
  readonly look: Look;
  readonly onLook: (look: Look) => void;
}

/** Chooses how the rules are looked at: both show the same text. */
export function LookChoice({ look, onLook }: Props) {
  const say = useWords(POLICY);
  const options = (['form', 'text'] as const).map((value) => ({ value, label: say(`look.${value}`) }));
  return (
    <div className="look no-print">
      <Choice label={say('look_as')} options={options} value={look} onChoose={onLook} />
    </div>
  );
}

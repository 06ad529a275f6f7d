import { Alert, Button } from 'antd';
import { useTimes } from '../../parts/use-times.ts';
import { FORM } from '../../words/report-form.ts';
import { useWords } from '../../words/use-words.ts';
import type { Brought } from './draft.ts';
import { useWho } from './use-who.ts';

interface Props {
  readonly brought: Brought;
  readonly onDiscard: () => void;
}

/** That what somebody saved elsewhere is gone on with here. */
export function BroughtTold({ brought, onDiscard }: Props) {
  const say = useWords(FORM);
  const who = useWho();
  const { instant } = useTimes();
  const { by, at, count } = brought;
  return (
    <Alert
      type="info"
      showIcon
      title={say('brought', { who: who(by), at: instant(at), count })}
      action={<Button onClick={onDiscard}>{say('discard')}</Button>}
    />
  );
}

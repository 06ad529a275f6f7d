import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  ExclamationCircleOutlined,
  SwapOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import { Told } from '../../parts/days-left.tsx';
import { MAIL } from '../../words/mail.ts';
import { useWords } from '../../words/use-words.ts';
import type { Letter } from './use-mail.ts';

const LOOKS = {
  pending: ['calm', ClockCircleOutlined],
  sending: ['calm', ClockCircleOutlined],
  accepted: ['good', CheckCircleOutlined],
  superseded: ['calm', SwapOutlined],
  undeliverable: ['bad', WarningOutlined],
  unknown: ['warn', ExclamationCircleOutlined],
} as const;
const TO_DO = ['undeliverable', 'unknown', 'pending'] as const;

/** How a message stands, in a word with its icon; of one that waits, what is to be done about it. */
export function MailState({ letter: { state, attempts } }: { readonly letter: Letter }) {
  const say = useWords(MAIL);
  const known = isKnown(state) ? state : 'pending';
  const [tone, Icon] = LOOKS[known];
  const told = TO_DO.find((s) => s === state);
  return (
    <>
      <Told tone={tone} icon={<Icon />} words={say(`state.${known}`)} />
      {attempts > 1 && <small className="faint"> {say('attempts', { count: attempts })}</small>}
      {told && <small className="mail-do">{say(`do.${told}`)}</small>}
    </>
  );
}

function isKnown(state: string): state is keyof typeof LOOKS {
  return Object.hasOwn(LOOKS, state);
}

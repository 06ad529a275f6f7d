import { CheckCircleOutlined, LockOutlined, MailOutlined, StopOutlined, WarningOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { Told } from '../../parts/days-left.tsx';
import { ACCOUNT } from '../../words/account-terms.ts';
import { useWords } from '../../words/use-words.ts';
import type { AccountState } from './listed.ts';

const LOOKS: Readonly<Record<AccountState, readonly ['good' | 'warn' | 'bad' | 'calm', ReactNode]>> = {
  invited: ['calm', <MailOutlined key="i" />],
  lapsed: ['warn', <WarningOutlined key="i" />],
  active: ['good', <CheckCircleOutlined key="i" />],
  locked: ['warn', <LockOutlined key="i" />],
  ended: ['bad', <StopOutlined key="i" />],
};

/** How an account stands, by an icon and a word. */
export function StateOf({ state }: { readonly state: AccountState }) {
  const say = useWords(ACCOUNT);
  const [tone, icon] = LOOKS[state];
  return <Told tone={tone} icon={icon} words={say(`state.${state}`)} />;
}

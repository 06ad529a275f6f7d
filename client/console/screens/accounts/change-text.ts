import { ACCOUNT } from '../../words/account-terms.ts';
import { useWords } from '../../words/use-words.ts';
import type { Act, HeldAccount, Proposal } from './use-accounts.ts';

/** How accounts, and what is done about them, are told with people's names. */
export function useAccountWords(accounts: readonly HeldAccount[]) {
  const say = useWords(ACCOUNT);
  const nameOf = (id: string) => accounts.find((a) => a.id === id)?.name ?? id;
  const changeText = (change: Proposal['change']) =>
    change.ask === 'invite'
      ? say('change.invite', { name: change.name, email: change.email, role: say(`role.${change.role ?? 'none'}`) })
      : say(`change.${change.ask}`, { name: nameOf(change.account) });
  return {
    changeText,
    /** Who did something, as the record names them. */
    actorName: (actor: string) => {
      if (actor === 'operator' || actor === 'sample') return say(actor);
      const username = actor.replace(/^account:/, '');
      return accounts.find((a) => a.username === username)?.name ?? username;
    },
    /** What was done; a decision is told by the change that it was about, where that is among what is known. */
    actText: ({ act, account, told }: Act, changes: ReadonlyMap<string, Proposal['change']>) => {
      const { name = '', email = '', reason = '', proposal = '' } = told as Readonly<Record<string, string>>;
      const who = account === '' ? `${name}（${email}）` : nameOf(account);
      const change = changes.get(proposal);
      return say(`act.${act as 'made'}`, { who, reason, change: change ? changeText(change) : proposal });
    },
  };
}

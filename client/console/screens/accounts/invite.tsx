import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import { ACCOUNT } from '../../words/account-terms.ts';
import { ACCOUNTS } from '../../words/accounts.ts';
import { useWords } from '../../words/use-words.ts';
import type { Done } from './done.ts';
import { type HeldAccount, TOUCHES } from './use-accounts.ts';

interface Props {
  /** What those may be whom one may propose to invite. */
  readonly roles: readonly HeldAccount['role'][];
  readonly onDone: (done: Done) => void;
}

/** Proposes to invite somebody. */
export function Invite({ roles, onDone }: Props) {
  const say = useWords(ACCOUNTS);
  const term = useWords(ACCOUNT);
  const choices = roles.map((role) => ({ value: role ?? 'none', label: term(`role.${role ?? 'none'}`) }));
  return (
    <ActButton
      look="primary"
      name={say('invite')}
      told={say('invite_told')}
      touches={TOUCHES}
      fields={[
        { name: 'name', label: say('person'), kind: 'line', required: true },
        { name: 'email', label: say('email'), kind: 'line', required: true },
        {
          name: 'role',
          label: say('role'),
          kind: 'choice',
          choices,
          required: true,
          initial: choices[0]?.value ?? 'none',
          told: say('role_told'),
        },
      ]}
      act={async ({ name = '', email = '', role }, key) => {
        const body = { name, email, role: roles.find((known) => known === role) ?? null };
        await asked(() => api.POST('/accounts/invitations', { params: { header: { 'Idempotency-Key': key } }, body }));
        onDone('proposed');
      }}
    />
  );
}

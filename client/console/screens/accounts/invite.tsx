import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import { ACCOUNT } from '../../words/account-terms.ts';
import { ACCOUNTS } from '../../words/accounts.ts';
import { useWords } from '../../words/use-words.ts';
import type { Done } from './done.ts';
import { TOUCHES } from './use-accounts.ts';

const ROLES = ['administrator', 'auditor'] as const;

/** Proposes to another administrator to invite somebody. */
export function Invite({ onDone }: { readonly onDone: (done: Done) => void }) {
  const say = useWords(ACCOUNTS);
  const term = useWords(ACCOUNT);
  const roles = (['none', ...ROLES] as const).map((value) => ({
    value,
    label: term(`role.${value}`),
  }));
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
          choices: roles,
          required: true,
          initial: 'none',
          told: say('role_told'),
        },
      ]}
      act={async ({ name = '', email = '', role }, key) => {
        const body = { name, email, role: ROLES.find((known) => known === role) ?? null };
        await asked(() => api.POST('/accounts/invitations', { params: { header: { 'Idempotency-Key': key } }, body }));
        onDone('proposed');
      }}
    />
  );
}

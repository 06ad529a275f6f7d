import { useStanding } from '../../app/session/use-session.ts';
import { Picked } from '../../parts/picked.tsx';
import { useOrganisation, usePeople } from '../../parts/use-people.ts';
import { MAIL } from '../../words/mail.ts';
import { useWords } from '../../words/use-words.ts';
import type { Which } from './use-mail.ts';

const KINDS = [
  'reminder',
  'approval',
  'signature',
  'follow_up',
  'served',
  'rating',
  'draft',
  'annual_draft',
  'inspection',
  'work_report',
  'unit_plan',
] as const;

interface Props {
  readonly which: Which;
  readonly onChange: (name: string, to: string) => void;
}

/** Which messages are shown: of one kind, to one post. */
export function MailFilters({ which, onChange }: Props) {
  const say = useWords(MAIL);
  const { cycle } = useStanding();
  const who = usePeople(cycle);
  const posts = useOrganisation(cycle).data?.posts ?? [];
  return (
    <search className="filters">
      <Picked
        label={say('kind')}
        value={which.kind}
        onPick={(kind) => onChange('kind', kind)}
        every={say('every_kind')}
        options={KINDS.map((value) => ({ value, label: say(`kind.${value}`) }))}
      />
      <Picked
        label={say('to')}
        value={which.recipient}
        onPick={(recipient) => onChange('recipient', recipient)}
        every={say('every_recipient')}
        options={posts.map(({ id }) => ({ value: id, label: who(id) }))}
      />
    </search>
  );
}

import { useQuery } from '@tanstack/react-query';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { Heading } from '../../parts/heading.tsx';
import { useLinkSecret } from '../../parts/link-secret.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { NoLink } from '../../parts/no-link.tsx';
import { DOOR } from '../../words/doors.ts';
import { useWords } from '../../words/use-words.ts';
import { BeginForm } from './begin-form.tsx';

/** Where the link of an invitation leads, and that of the first start. */
export function Screen() {
  const say = useWords(DOOR);
  const token = useLinkSecret();
  return (
    <>
      <Heading>{say('begin')}</Heading>
      {token.length < 20 ? <NoLink /> : <Invited token={token} />}
    </>
  );
}

/** Whom the link asks is known before anything is filled in; one that has ended says so at once. */
function Invited({ token }: { readonly token: string }) {
  const invitation = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => asked(() => api.POST('/session/invitation', { body: { token } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return <Loaded query={invitation}>{({ name }) => <BeginForm token={token} name={name} />}</Loaded>;
}

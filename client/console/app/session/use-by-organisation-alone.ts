import { useSession } from './use-session.ts';
import { useWaysIn } from './use-ways-in.ts';

/** True for whoever comes in by the organisation's own sign-in and has no password here. */
export function useByOrganisationAlone(): boolean {
  const { data } = useSession();
  const organisation = useWaysIn()?.organisation === true;
  return organisation && data?.hasPassword === false;
}

import type { Shape } from '../../../api/client.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { usePeople } from '../use-people.ts';
import type { Reading } from './reading.ts';
import { useAccountReading } from './use-account-reading.ts';
import { useCaseReading } from './use-case-reading.ts';
import { type Asked, useDecisionReading } from './use-decision-reading.ts';
import { usePostReading } from './use-post-reading.ts';
import { useRoundReading } from './use-round-reading.ts';

/** Which thing an act is about: the list that it stands in, and its id there. */
export interface Thing {
  readonly list: string;
  readonly id: string;
}

/** Whether the fields of a thing can be named, it is not there, or here it is in words. */
export type Read = Reading | 'unnamed' | 'gone';

/** Tells a thing in the words of its screen, out of what was told at its address. */
export function useReading(): (thing: Thing, told: unknown) => Read {
  const { cycle } = useStanding();
  const person = usePeople(cycle);
  const account = useAccountReading();
  const post = usePostReading(person);
  const ofCase = useCaseReading(person);
  const decision = useDecisionReading(person);
  const round = useRoundReading(person);
  return ({ list, id }, told) => {
    if (told === undefined) return 'gone';
    const one = <T extends { readonly id: string }>(of: readonly T[], read: (found: T) => Reading): Read => {
      const found = of.find((known) => known.id === id);
      return found ? read(found) : 'gone';
    };
    switch (list) {
      case 'accounts':
        return one(told as readonly Shape<'HeldAccount'>[], account);
      case 'posts':
        return post(told as Shape<'OrganisationView'>, id) ?? 'gone';
      case 'unit-changes':
        return one((told as Shape<'OrganisationView'>).unitChanges, decision);
      case 'plan-changes':
      case 'policy-changes':
      case 'score-items':
        return one(told as readonly Asked[], decision);
      case 'follow-ups':
        return ofCase(told as Shape<'ToldCase'>);
      case 'rating-rounds':
        return round(told as Shape<'OfferedRound'>);
      case 'proposals':
        return (told as readonly Shape<'AccountProposal'>[]).some(({ proposal }) => proposal === id)
          ? 'unnamed'
          : 'gone';
      default:
        return 'unnamed';
    }
  };
}

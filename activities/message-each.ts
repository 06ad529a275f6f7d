import type { Person } from '../workflows/rules/plan.ts';
import type { Instant } from '../workflows/rules/time/instant.ts';
import type { PlannedMessage } from './planned-message.ts';

/** One message to each person whom something of an instant concerns, with all that does. */
export function messageEach(
  kind: PlannedMessage['kind'],
  { cycle, at }: { readonly cycle: string; readonly at: Instant },
  people: readonly Person[],
  concerning: (person: Person) => readonly object[],
): PlannedMessage[] {
  return people
    .map((person) => ({ recipient: person.id, items: concerning(person) }))
    .filter(({ items }) => items.length > 0)
    .map((message) => ({ key: `${kind.replace('_', '-')}/${cycle}/${at}/${message.recipient}`, kind, ...message }));
}

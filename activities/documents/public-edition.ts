import { html } from 'hono/html';
import type { Organisation } from '../../workflows/rules/organisation/changes.ts';
import type { Plan } from '../../workflows/rules/plan.ts';
import type { PublicationMark } from '../../workflows/rules/publication.ts';
import type { BulletinInput } from './bulletin/input.ts';
import type { Said } from './review/commentary.ts';
import type { Following } from './review/review-facts.ts';

const LEFT_OUT = '（略）';
const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** A bulletin's matters without who instructed them in which words: that is told inside only. */
export function publicBulletin(input: BulletinInput): BulletinInput {
  return { ...input, matters: input.matters.map((matter) => ({ ...matter, origin: null })) };
}

/** What follows a review, without the talks (约谈): who was talked to is told to the unit alone. */
export function publicFollowing(all: readonly Following[]): readonly Following[] {
  return all.filter(({ kind }) => kind !== 'interview');
}

/** What was said of the units, without who said it. */
export function publicCommentary(all: readonly Said[]): readonly Said[] {
  return all.map((said) => ({ ...said, commenter: null }));
}

/**
 * A page that anybody may read: mail addresses and the names of those who hold posts, as units may write them into
 * their accounts, are left out. One that is not public stays as it is.
 */
export function editionFor(mark: PublicationMark, page: string, names: readonly string[]): string {
  if (mark !== 'public') return page;
  const written = names.map((name) => String(html`${name}`));
  return written.reduce((text, name) => text.replaceAll(name, LEFT_OUT), page.replace(ADDRESS, LEFT_OUT));
}

/** The names of all who hold or held a post, the longest first; what is a unit's or the issuer's own name is none. */
export function namesOfPersons({ people, units, issuer }: Plan, organisation: Organisation): string[] {
  const holders = organisation.flatMap(({ change }) => (change.act === 'change_holder' ? [change.name] : []));
  const institutions = [issuer, ...units.flatMap((u) => [u.name, ...u.aliases])];
  return [...new Set([...people.map((p) => p.name), ...holders])]
    .filter((name) => !institutions.some((institution) => institution.includes(name)))
    .toSorted((a, b) => b.length - a.length);
}

import { html } from 'hono/html';
import { publicationMark } from '../../workflows/rules/publication.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import { periodInWords } from '../../workflows/rules/time/period-words.ts';
import { dayInWords } from '../../workflows/rules/time/wording.ts';
import type { Definition } from '../store/definition.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { publicCommentary, publicFollowing } from './public-edition.ts';
import { commentarySection, type Said } from './review/commentary.ts';
import { correctionNote } from './review/correction-note.ts';
import { followingSection } from './review/following.ts';
import { itemsSection } from './review/items.ts';
import { overridesSection } from './review/overrides.ts';
import { provenance } from './review/provenance.ts';
import { groupRanking, outsideGroups } from './review/ranking.ts';
import { FIRST, type Following, type Frozen } from './review/review-facts.ts';
import { rulesSection } from './review/rules.ts';
import { masthead } from './sheet/masthead.ts';
import { publicationNote } from './sheet/publication.ts';
import { sheet } from './sheet/sheet.ts';

/**
 * The result of a review as it is published: the ranking of each group with its flags, the rules in words, what
 * follows for whom, and the policy and snapshot it comes from. Not published yet (`null`): marked as a draft.
 */
export function reviewDocument(
  definition: Definition,
  snapshot: Snapshot,
  consequences: readonly Following[],
  publishedAt: Instant | null,
  frozen: Frozen | null = null,
  version = FIRST,
  said: readonly Said[] = [],
): string {
  const { plan } = definition;
  const mark = publicationMark(definition.policy, 'review');
  const isPublic = mark === 'public';
  const subject = `${periodInWords(snapshot.period)}考核结果`;
  const date = publishedAt === null ? '（未公布）' : dayInWords(dayOf(publishedAt));
  return sheet(
    `《${plan.title}》${subject}`,
    html`${masthead({ name: '考核结果通报', issue: null, issuer: plan.issuer, date })}
<h1>《${plan.title}》<br>${subject}</h1>
${publishedAt === null && html`<p class="draft">草案，尚未公布，只供审核</p>`}
${correctionNote(definition, version)}
<h2>一、排名与旗帜</h2>
${snapshot.groups.map((group) => groupRanking(definition, group))}
${outsideGroups(definition)}
${rulesSection(definition.policy)}
${followingSection(definition, snapshot, isPublic ? publicFollowing(consequences) : consequences)}${itemsSection(definition, snapshot)}${overridesSection(definition, snapshot)}
${commentarySection(definition, isPublic ? publicCommentary(said) : said)}
${publicationNote(mark)}${provenance(definition, snapshot, frozen, version)}`,
  );
}

import { html } from 'hono/html';
import { unitName } from '../../workflows/rules/names.ts';
import { publicationMark } from '../../workflows/rules/publication.ts';
import type { Amendment } from '../../workflows/rules/review/amendments.ts';
import { periodFromId } from '../../workflows/rules/time/period.ts';
import { periodInWords } from '../../workflows/rules/time/period-words.ts';
import { dayInWords } from '../../workflows/rules/time/wording.ts';
import type { Definition } from '../store/definition.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { correctionNote } from './review/correction-note.ts';
import { provenance } from './review/provenance.ts';
import { FIRST, type Frozen } from './review/review-facts.ts';
import { scoreInWords } from './review/rule-in-words.ts';
import { amendmentsSection } from './sheet/amendments.ts';
import { publicationNote } from './sheet/publication.ts';
import { sheet } from './sheet/sheet.ts';
import { groupWord, instantInWords } from './sheet/words.ts';
import { bonusSection } from './worksheet/bonus.ts';
import { deductedSection } from './worksheet/deducted.ts';
import { linesSection } from './worksheet/lines.ts';
import { opinionsSection } from './worksheet/opinions.ts';
import { verdictSection } from './worksheet/verdict.ts';

/**
 * One unit's worksheet of a review: every figure its score, rank and flag follow from, so that the head of the
 * department can check each of them by hand.
 */
export function worksheetDocument(
  definition: Definition,
  snapshot: Snapshot,
  unit: string,
  frozen: Frozen | null = null,
  corrected: readonly Amendment[] = [],
  version = FIRST,
): string {
  const group = snapshot.groups.find((g) => g.units.some((u) => u.unit === unit));
  const result = group?.units.find((u) => u.unit === unit);
  if (!group || !result) throw new Error(`no unit ${unit} in the review ${snapshot.period}`);
  const title = `${unitName(definition.plan, unit)}　${periodInWords(snapshot.period)}考核计分表`;
  const day = periodFromId(snapshot.period)?.to ?? '';
  return sheet(
    title,
    html`<h1>${title}</h1>
<p class="asof">《${definition.plan.title}》　${groupWord(group.group)}<br>进度计算到${dayInWords(day)}${frozen && `，${instantInWords(frozen.at)}前收到的报告计入`}</p>
${correctionNote(definition, { ...version, changes: version.changes.filter((c) => c.unit === unit) })}
<p>${scoreInWords(definition.policy)}</p>
${linesSection(definition, result, day)}
${deductedSection(definition, result)}${bonusSection(definition, result)}${opinionsSection(definition, result)}
${verdictSection(definition, group, result)}${amendmentsSection(
  definition.plan,
  '四、冻结后的数据更正',
  corrected.filter((a) => a.unit === unit),
)}
${publicationNote(publicationMark(definition.policy, 'worksheet'))}${provenance(definition, snapshot, frozen, version)}`,
  );
}

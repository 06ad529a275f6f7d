import { html } from 'hono/html';
import { publicationMark } from '../../workflows/rules/publication.ts';
import { dayOf } from '../../workflows/rules/time/instant.ts';
import { periodInWords } from '../../workflows/rules/time/period-words.ts';
import { dayInWords } from '../../workflows/rules/time/wording.ts';
import type { Definition } from '../store/definition.ts';
import type { BulletinInput } from './bulletin/input.ts';
import { inspectionsParagraph } from './bulletin/inspections.ts';
import { laggingSection } from './bulletin/lagging.ts';
import { lateSection } from './bulletin/late.ts';
import { listsParagraph } from './bulletin/lists.ts';
import { mattersSection } from './bulletin/matters.ts';
import { overviewSection } from './bulletin/overview.ts';
import { problemsParagraph } from './bulletin/problems.ts';
import { progressSection } from './bulletin/progress.ts';
import { requirements } from './bulletin/requirements.ts';
import { publicBulletin } from './public-edition.ts';
import { amendmentsSection } from './sheet/amendments.ts';
import { masthead } from './sheet/masthead.ts';
import { publicationNote } from './sheet/publication.ts';
import { type Html, sheet } from './sheet/sheet.ts';
import { instantInWords } from './sheet/words.ts';

const NAMES = { bulletin: '督查通报', briefing: '督查简报' } as const;

/**
 * A bulletin (通报) or briefing (简报) of a period: how reporting went, how every indicator stands against its
 * schedule, what lags, and who was late. `issue` counts from 1 each year.
 */
export function bulletinDocument(
  definition: Definition,
  period: string,
  kind: 'bulletin' | 'briefing',
  issue: number,
  all: BulletinInput,
): string {
  const { plan } = definition;
  const mark = publicationMark(definition.policy, kind);
  const input = mark === 'public' ? publicBulletin(all) : all;
  const published = dayOf(input.at);
  const subject = `${periodInWords(period)}进展情况${kind === 'bulletin' ? '通报' : '简报'}`;
  const head = {
    name: NAMES[kind],
    issue: `${published.slice(0, 4)}年第${issue}期`,
    issuer: plan.issuer,
    date: dayInWords(published),
  };
  return sheet(
    `《${plan.title}》${subject}（第${issue}期）`,
    html`${masthead(head)}
<h1>《${plan.title}》<br>${subject}</h1>
<p class="asof">${asOf(input)}</p>
${input.periods.length === 0 ? nothingYet(definition, input) : sections(definition, input)}
${publicationNote(mark)}`,
  );
}

function sections(definition: Definition, input: BulletinInput): Html {
  const numbers = ['五', '六', '七'].slice(input.corrected.length === 0 ? 0 : 1);
  return html`${overviewSection(input)}${alsoSaid(definition, input)}
${progressSection(definition, input)}
${laggingSection(definition, input)}
${lateSection(definition, input)}${amendmentsSection(definition.plan, '五、数据更正', input.corrected)}
${mattersSection(definition, input, numbers[0] ?? '')}
<h2>${numbers[input.matters.length === 0 ? 0 : 1]}、报送要求</h2>
${requirements(definition, input)}`;
}

/** What the overview says besides of reports and progress, numbered on from （三）. */
function alsoSaid(definition: Definition, input: BulletinInput): Html {
  const said = [
    listsParagraph(definition, input),
    problemsParagraph(input),
    inspectionsParagraph(definition.plan, input),
  ].filter((paragraph) => paragraph !== null);
  return html`${said.map((paragraph, i) => html`<p>（${'三四五'[i]}）${paragraph}</p>`)}`;
}

/** Before the first reports were due there is nothing to tell but when they are. */
function nothingYet(definition: Definition, input: BulletinInput): Html {
  return html`<h2>一、总体情况</h2>
<p>第一个报告期的报送时限未到，尚无进展数据。</p>
${mattersSection(definition, input, '二')}
<h2>${input.matters.length > 0 ? '三' : '二'}、报送要求</h2>
${requirements(definition, input)}`;
}

function asOf({ at, dataTo }: BulletinInput): string {
  const received = `报送情况截至${instantInWords(at)}`;
  return dataTo === null ? received : `数据截至${dayInWords(dataTo)}，${received}`;
}

import { html } from 'hono/html';
import { unitName } from '../../../workflows/rules/names.ts';
import type { Definition } from '../../store/definition.ts';
import type { Html } from '../sheet/sheet.ts';

/** What was said of a unit at the meeting on a review. */
export interface Said {
  readonly unit: string;
  /** Null where it is not to be told. */
  readonly commenter: string | null;
  readonly achievements: readonly string[];
  readonly problems: readonly string[];
}

/** 四、讲评: what was said of each unit at the meeting, achievements and problems (002-2); nothing where nothing was. */
export function commentarySection({ plan }: Definition, all: readonly Said[]): Html | null {
  if (all.length === 0) return null;
  return html`<h2>四、讲评</h2>
${all.map(
  ({
    unit,
    commenter,
    achievements,
    problems,
  }) => html`<h3>${unitName(plan, unit)}${commenter === null ? '' : `（${commenter}）`}</h3>
<p>成效：${list(achievements)}</p>
<p>存在的问题：${list(problems)}</p>
`,
)}`;
}

function list(items: readonly string[]): string {
  if (items.length === 0) return '无。';
  if (items.length === 1) return `${items[0]}。`;
  return `${items.map((text, i) => `${i + 1}. ${text}`).join('；')}。`;
}

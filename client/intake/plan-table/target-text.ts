import type { LeafKind, Operator } from '../../../workflows/rules/plan.ts';

/** What a target's wording says; the kind is a guess from it. */
export interface TargetText {
  readonly op: Operator;
  readonly value: string;
  /** The unit behind the figure, as it stands there: `万亩` stays `万亩`. */
  readonly unit: string | null;
  readonly kind: LeafKind;
  /** True when the wording is an operator and a figure, and nothing else. */
  readonly plain: boolean;
}

const SIGNS: Readonly<Record<string, Operator>> = {
  '>=': '>=',
  '≥': '>=',
  '≧': '>=',
  '>': '>',
  '<=': '<=',
  '≤': '<=',
  '≦': '<=',
  '<': '<',
  '=': '=',
};
const FIGURE = /-?[0-9][0-9,]*(?:\.[0-9]+)?/g;
/** Days and document numbers hold figures that are no targets. */
const NOT_A_TARGET =
  /[0-9]{4}年(?:底|末)?|[0-9]{1,2}月(?:底|末)?|[0-9]{1,2}日|[〔[][0-9]{4}[〕\]][0-9]+号|第[0-9一二三四]+季度/g;

/**
 * Reads a target as documents word it: 不低于/达到/以上 reach, 超过/突破 are strict, 不超过/以内 are upper limits.
 * `none` when it holds no figure, `several` when it holds more than one: which is meant, nobody can guess.
 */
export function readTarget(wording: string): TargetText | 'none' | 'several' {
  const text = wording.normalize('NFKC').replaceAll('﹥', '>').trim();
  const [, sign = '', signed = '', behind = ''] =
    /^(>=|≥|≧|>|<=|≤|≦|<|=)?\s*(-?[0-9][0-9,]*(?:\.[0-9]+)?)\s*([^0-9]*)$/.exec(text) ?? [];
  if (signed && (sign || !/[上内下过破]/.test(behind))) {
    const op = SIGNS[sign] ?? '=';
    const unit = unitOf(behind);
    return { op, value: bare(signed), unit, kind: kindOf(text, op, unit), plain: true };
  }
  const words = text.replace(NOT_A_TARGET, (gone) => '　'.repeat(gone.length));
  const figures = [...words.matchAll(FIGURE)];
  const [figure] = figures;
  if (!figure) return 'none';
  if (figures.length > 1) return 'several';
  const rest = words.slice(figure.index + figure[0].length);
  const unit = unitOf(rest);
  const op = operatorOf(words, figure.index, rest);
  return { op, value: bare(figure[0]), unit, kind: kindOf(text, op, unit), plain: false };
}

const NEVER =
  /零(事故|伤亡|死亡|亡人|发生|上访|非访|投诉|案件|感染|疫情|违规|违法|违纪|返贫|欠薪|拖欠|差错|失误|污染|火灾|溺水)/;

/** True where a wording without a figure asks that something never happens (零事故): a number, and it is nought. */
export function asksForNone(wording: string): boolean {
  return NEVER.test(wording.normalize('NFKC').replace(/\s/g, ''));
}

function bare(figure: string): string {
  return figure.replaceAll(',', '');
}

function operatorOf(words: string, at: number, rest: string): Operator {
  const before = words.slice(Math.max(0, at - 6), at);
  const after = rest.slice(0, 10);
  const sign = SIGNS[/(>=|≥|≧|>|<=|≤|≦|<|=)\s*$/.exec(before)?.[1] ?? ''];
  if (sign) return sign;
  if (/(不超过|不高于|不大于|不多于|控制在)/.test(before) || /^[^，,。;；]{0,4}(以内|以下)/.test(after)) return '<=';
  if (/(低于|少于|小于)/.test(before) && !/不(低于|少于|小于)/.test(before)) return '<';
  if (/(超过|突破|大于|多于)/.test(before)) return '>';
  if (/(不低于|不少于|不小于|至少|达到|达)/.test(before) || /^[^，,。;；]{0,4}以上/.test(after)) return '>=';
  return '=';
}

/** The measure behind a figure, up to the first mark or the words that compare. */
function unitOf(rest: string): string | null {
  const [unit = ''] = /^[^\s\u3000，,。;；、()]{0,8}/.exec(rest.trim()) ?? [];
  const plain = unit.replace(/(及?以上|以内|以下|左右|的.*)$/, '');
  return plain === '' ? null : plain;
}

/** A guess: what is not said outright is marked as assumed by whoever asks. */
function kindOf(text: string, op: Operator, unit: string | null): LeafKind {
  if (op === '<=' || op === '<') return 'cap';
  if (unit !== null && /^(%|个百分点)/.test(unit)) {
    if (/下降|降低|减少|压减|↓/.test(text)) return 'reduction';
    return /增长|增速|提高|增幅|↑/.test(text) ? 'growth' : 'ratio';
  }
  return 'cumulative';
}

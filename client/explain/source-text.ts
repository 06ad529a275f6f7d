import { sayCode } from '../messages/catalogue.ts';
import { madeTitle } from '../messages/made-title.ts';
import { periodName } from '../messages/period-name.ts';
import type { CaseBelow, FollowUpView } from '../views/follow-ups.ts';
import { fieldsText } from './fields-text.ts';
import type { NameOf, Voice } from './voice.ts';

type Opened = Pick<FollowUpView, 'source' | 'kind' | 'ownerHolder' | 'below'>;

/** What a case came from, in one line: a review's rule, a finding, a person's reason, the case it went up from. */
export function sourceText({ say }: Voice, { source, kind, below }: Opened): string {
  const { origin } = source;
  if (origin) return say('follow_up.origin', originOf(say, texts(origin)));
  return sayCode(say, 'follow_up.source', String(source.by), {
    ...{ reason: '', kind, ...texts(source), ...periodOf(say, source) },
    ...(below ? { from: belowText({ say }, below) } : {}),
  });
}

/** The case that another one went up from: whose it is, what it is called, and what it is about. */
function belowText({ say }: Voice, { unitName: unit, called, title }: CaseBelow): string {
  return say('follow_up.below', {
    unit,
    called: sayCode(say, 'consequence', called, {}),
    title: madeTitle(say, title),
  });
}

/** What else was said when a case was opened: the correction that brought it, its fields, who is in charge, who helps. */
export function circumstancesText(
  { say }: Voice,
  { source, ownerHolder }: Opened,
  unitName: NameOf,
  who: (post: string, holder?: string) => string,
): string[] {
  const { helpers, corrected, fields } = source;
  const words = texts(source);
  const units = Array.isArray(helpers) ? helpers.map(String) : [];
  return [
    ...(corrected
      ? [say('follow_up.source_corrected', { version: '', ...texts(corrected), ...periodOf(say, corrected) })]
      : []),
    ...fieldsText(say, texts(fields ?? {})),
    ...(words.owner ? [say('follow_up.owner', { owner: who(words.owner, ownerHolder) })] : []),
    ...(words.urgent ? [say('follow_up.urgent', { reason: words.urgent })] : []),
    ...(units.length > 0 ? [say('follow_up.helpers', { units: units.map(unitName).join(say('list.comma')) })] : []),
  ];
}

function originOf(say: Voice['say'], { kind = '', from = '', on = '', number = '', wording = '' }: Texts) {
  return { from, on, number, wording, kind: sayCode(say, 'matter', kind, {}) };
}

/** The period that something came from, in words; empty where it came from none. */
function periodOf(say: Voice['say'], { period }: { readonly period?: unknown }) {
  return { period: typeof period === 'string' ? periodName(say, period) : '' };
}

type Texts = Readonly<Record<string, string>>;

/** The plain words and numbers of a record, as text. */
function texts(record: object): Texts {
  const plain = Object.entries(record).filter(([, v]) => typeof v === 'string' || typeof v === 'number');
  return Object.fromEntries(plain.map(([key, value]) => [key, String(value)]));
}

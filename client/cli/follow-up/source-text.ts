import { sayCode } from '../../messages/catalogue.ts';
import type { FollowUpView } from '../../views/follow-ups.ts';
import type { NameOf } from '../organisation/unit-names.ts';
import { signature } from '../shared/signature.ts';
import type { Terminal } from '../shared/terminal.ts';
import { fieldsText } from './fields-text.ts';

/** What a case came from: the rule and period of a review, a finding, a person's reason, the case it went up from. */
export function sourceText(
  { say }: Terminal,
  { source, kind, ownerHolder }: Pick<FollowUpView, 'source' | 'kind' | 'ownerHolder'>,
  unitName: NameOf,
): string[] {
  const { by, helpers, origin, corrected, fields } = source;
  const words = texts(source);
  const units = Array.isArray(helpers) ? helpers.map(String) : [];
  const matter = origin ? texts(origin) : null;
  return [
    ...(matter ? [] : [sayCode(say, 'follow_up.source', String(by), { reason: '', kind, ...words })]),
    ...(corrected ? [say('follow_up.source_corrected', { period: '', version: '', ...texts(corrected) })] : []),
    ...fieldsText(say, texts(fields ?? {})),
    ...(matter ? [say('follow_up.origin', originOf(say, matter))] : []),
    ...(words.owner ? [say('follow_up.owner', { owner: signature(say, words.owner, ownerHolder) })] : []),
    ...(words.urgent ? [say('follow_up.urgent', { reason: words.urgent })] : []),
    ...(units.length > 0 ? [say('follow_up.helpers', { units: units.map(unitName).join(say('list.comma')) })] : []),
  ].map((line) => `  ${line}`);
}

function originOf(say: Terminal['say'], { kind = '', from = '', on = '', number = '', wording = '' }: Texts) {
  return { from, on, number, wording, kind: sayCode(say, 'matter', kind, {}) };
}

type Texts = Readonly<Record<string, string>>;

/** The plain words and numbers of a record, as text. */
function texts(record: object): Texts {
  const plain = Object.entries(record).filter(([, v]) => typeof v === 'string' || typeof v === 'number');
  return Object.fromEntries(plain.map(([key, value]) => [key, String(value)]));
}

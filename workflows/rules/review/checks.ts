import { exact } from '../decimal.ts';
import type { EvidenceFile } from '../evidence/file.ts';
import { own } from '../own.ts';
import { isValueOf } from '../report/value.ts';
import type { LeafFacts } from '../task/facts.ts';
import type { Day } from '../time/day.ts';
import type { SpotChecks } from './spot-checks.ts';

/** A way of looking at what was reported: 看台账, 看系统, 看现场 (004-7, annex 8). */
export interface Channel {
  readonly channel: string;
  readonly name: string;
}

/** How reports are checked: which are drawn, by which channels, and how many of those come before a verification. */
export interface CheckRules {
  readonly spot?: SpotChecks | undefined;
  readonly channels?: readonly Channel[] | undefined;
  readonly before_verify?: number | undefined;
}

/** What a checker found, beside what had been reported. */
export interface Found {
  readonly indicator: string;
  readonly reported: string;
  readonly found: string;
}

/** A check of one version of a report, as somebody outside the reporting unit makes it. */
export interface Check {
  readonly channel: string | null;
  /** The values found, by indicator; none where only the report as a whole can be judged. */
  readonly found: Readonly<Record<string, string>>;
  /** False where the report does not hold whatever its figures say; undefined leaves it to the figures. */
  readonly agrees?: boolean | undefined;
  readonly evidence: string;
  readonly files?: readonly EvidenceFile[] | undefined;
}

/** What a check is judged against. */
export interface Checked {
  readonly leaves: readonly LeafFacts[];
  readonly values: Readonly<Record<string, string>>;
  readonly rules: CheckRules | undefined;
}

export type CheckRefusalCode = 'unknown_channel' | 'unknown_indicator' | 'bad_value' | 'nothing_found';

export type CheckDecision =
  | { readonly found: readonly Found[]; readonly matches: boolean }
  | { readonly refused: readonly { readonly line: null; readonly code: CheckRefusalCode; readonly subject: string }[] };

/** Whether a report holds against what was found: it does when every value found is the one reported, exactly. */
export function decideCheck({ leaves, values, rules }: Checked, check: Check, today: Day): CheckDecision {
  const refused = [
    ...channelFault(rules, check.channel),
    ...Object.entries(check.found).flatMap(([id, value]) => valueFault(leaves, id, value, today)),
    ...(Object.keys(check.found).length === 0 && check.agrees === undefined
      ? [{ code: 'nothing_found', subject: '' } as const]
      : []),
  ];
  if (refused.length > 0) return { refused: refused.map((fault) => ({ line: null, ...fault })) };
  const found = Object.entries(check.found).map(([indicator, value]) => ({
    indicator,
    reported: own(values, indicator) ?? '',
    found: value,
  }));
  return { found, matches: check.agrees !== false && found.every((f) => isSame(f.reported, f.found)) };
}

interface Fault {
  readonly code: CheckRefusalCode;
  readonly subject: string;
}

function channelFault(rules: CheckRules | undefined, channel: string | null): Fault[] {
  if (channel === null || rules?.channels?.some((c) => c.channel === channel)) return [];
  return [{ code: 'unknown_channel', subject: channel }];
}

function valueFault(leaves: readonly LeafFacts[], id: string, value: string, today: Day): Fault[] {
  const leaf = leaves.find((l) => l.id === id);
  if (!leaf) return [{ code: 'unknown_indicator', subject: id }];
  return isValueOf(leaf.kind, value, today) ? [] : [{ code: 'bad_value', subject: value }];
}

const NUMBER = /^-?\d+(\.\d+)?$/;

/** 3 and 3.0 are the same; a day, true and false are what is written. */
function isSame(reported: string, found: string): boolean {
  return NUMBER.test(reported) && NUMBER.test(found) ? exact(reported).equals(found) : reported === found;
}

/** How a channel has judged a version of a report: the newest check of each counts. */
export interface ChannelCheck {
  readonly channel: string | null;
  readonly matches: boolean;
}

/**
 * The channels that are still to confirm a report before it may be verified; none when enough of them have. What a
 * channel found last counts; one that found another value has not confirmed it (004-7).
 */
export function missingChannels(rules: CheckRules | undefined, checks: readonly ChannelCheck[]): Channel[] {
  const channels = rules?.channels ?? [];
  const confirmed = (channel: string) => checks.findLast((c) => c.channel === channel)?.matches === true;
  const missing = channels.filter(({ channel }) => !confirmed(channel));
  const needed = Math.min(rules?.before_verify ?? 0, channels.length);
  return channels.length - missing.length >= needed ? [] : missing;
}

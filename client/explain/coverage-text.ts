import type { Policy } from '../../workflows/rules/policy.ts';
import type { Coverage } from '../../workflows/rules/review/rule-coverage.ts';
import { type Say, sayCode } from '../messages/catalogue.ts';

/** What is odd about a policy's flag rules, a sentence each. */
export function coverageLines(say: Say, { flags }: Pick<Policy, 'flags'>, found: Coverage): string[] {
  const label = (index: number) =>
    say('policy.rule', { label: flags[index]?.label || index + 1, path: `flags[${index}]` });
  return [
    ...found.unreachable.map((index) => say('policy.unreachable', { rule: label(index) })),
    ...found.overlaps.map(([a, b]) => say('policy.overlap', { first: label(a), second: label(b) })),
    ...found.gaps.map((gap) =>
      say('policy.gap', { ...gap, complete: sayCode(say, 'complete', String(gap.complete), {}) }),
    ),
  ];
}

import type { z } from 'zod';
import { exact } from '../../workflows/rules/decimal.ts';
import { evaluationFaults } from './check-evaluation.ts';
import { problemAt } from './parse.ts';
import type { policySchema } from './policy-schema.ts';
import type { Problem } from './problem.ts';
import { repeats } from './repeats.ts';
import type { YamlFile } from './yaml-file.ts';

type PolicyFile = z.output<typeof policySchema>;
type Found = readonly [path: readonly PropertyKey[], code: string, params?: Record<string, string>];

/** The faults of a policy that a schema cannot see: gaps and overlaps of thresholds, flags that no rule gives. */
export function checkPolicy(policy: PolicyFile, source: YamlFile): Problem[] {
  const found = [
    ...lightFaults(policy),
    ...flagFaults(policy),
    ...groupFaults(policy),
    ...triggerFaults(policy),
    ...evaluationFaults(policy.evaluation),
    ...assumedFaults(policy),
    ...supervisionFaults(policy),
  ];
  return found.map(([path, code, params]) => problemAt(source, path, code, params));
}

/** The steps must fall, and the last must have no bound: anything else leaves a gap or an overlap. */
function lightFaults({ lights: { steps } }: PolicyFile): Found[] {
  return steps.flatMap((step, index): Found[] => {
    const path = ['lights', 'steps', index];
    const last = index === steps.length - 1;
    if (step.from === undefined) return last ? [] : [[path, 'light_unreachable_below']];
    const above = steps[index - 1]?.from;
    const falls = above === undefined || exact(step.from).compare(above) < 0;
    return [...(falls ? [] : [[path, 'light_overlap'] as const]), ...(last ? [[path, 'light_gap'] as const] : [])];
  });
}

function flagFaults({ flags }: PolicyFile): Found[] {
  return flags.flatMap((rule, index): Found[] => {
    const path = ['flags', index];
    const twice = flags.findIndex((f) => f.flag === rule.flag && f.label !== rule.label) >= 0;
    const { score } = rule.when;
    const empty = score?.min !== undefined && score.max !== undefined && exact(score.min).compare(score.max) > 0;
    return [
      ...(twice ? [[[...path, 'label'], 'flag_two_labels', { flag: rule.flag }] as const] : []),
      ...(empty ? [[[...path, 'when', 'score'], 'score_range_empty'] as const] : []),
    ];
  });
}

function groupFaults({ ranking: { groups } }: PolicyFile): Found[] {
  const again = repeats(groups);
  return groups.flatMap((id, index): Found[] =>
    again.has(index) ? [[['ranking', 'groups', index], 'repeated_id', { id }]] : [],
  );
}

function triggerFaults({ consequences, flags, ranking: { groups } }: PolicyFile): Found[] {
  const known = new Set(flags.map((f) => f.flag));
  return consequences.flatMap((rule, index): Found[] => {
    const strange = (rule.groups ?? []).flatMap((group, place): Found[] =>
      groups.includes(group) ? [] : [[['consequences', index, 'groups', place], 'unknown_group', { group }]],
    );
    if (!('flag' in rule.on) || known.has(rule.on.flag)) return strange;
    return [...strange, [['consequences', index, 'on', 'flag'], 'unknown_flag', { flag: rule.on.flag }]];
  });
}

/** Each entry of `assumed` names a rule of this policy, as `scoring.deductions`. */
function assumedFaults(policy: PolicyFile): Found[] {
  return (policy.assumed ?? []).flatMap((path, index): Found[] => {
    const found = path.split('.').reduce<unknown>((holder, key) => field(holder, key), policy);
    return found === undefined ? [[['assumed', index], 'unknown_rule', { path }]] : [];
  });
}

function field(holder: unknown, key: string): unknown {
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
    ? Reflect.get(holder, key)
    : undefined;
}

/** Channels, lists and inspections are each named once, and no more channels are asked for than there are. */
function supervisionFaults({
  checks = {},
  lists = [],
  inspections = [],
  work_reports: reports = [],
  unit_plans: duties = [],
}: PolicyFile): Found[] {
  const { channels = [], before_verify: needed = 0 } = checks;
  const twice = (where: readonly PropertyKey[], ids: readonly string[]): Found[] =>
    [...repeats(ids)].map((index) => [[...where, index], 'repeated_id', { id: ids[index] ?? '' }]);
  const many = needed > channels.length ? [[['checks', 'before_verify'], 'more_than_channels'] as Found] : [];
  return [
    ...twice(
      ['checks', 'channels'],
      channels.map((c) => c.channel),
    ),
    ...twice(
      ['lists'],
      lists.map((l) => l.list),
    ),
    ...twice(
      ['inspections'],
      inspections.map((i) => i.id),
    ),
    ...twice(
      ['unit_plans'],
      duties.map((d) => d.id),
    ),
    ...duties.flatMap(({ list }, index): Found[] => {
      const kept = lists.find((l) => l.list === list);
      const code = kept ? 'unit_plan_list_fields' : 'unknown_list';
      return kept?.fields.length === 0 ? [] : [[['unit_plans', index, 'list'], code, { list }]];
    }),
    ...twice(
      ['work_reports'],
      reports.map((r) => r.id),
    ),
    ...reports.flatMap(({ blocks }, index) =>
      twice(
        ['work_reports', index, 'blocks'],
        blocks.map((b) => b.id),
      ),
    ),
    ...reports.flatMap(({ blocks }, index) =>
      blocks.flatMap(({ from }, place): Found[] =>
        typeof from === 'string' || lists.some((l) => l.list === from.list)
          ? []
          : [[['work_reports', index, 'blocks', place, 'from'], 'unknown_list', { list: from.list }]],
      ),
    ),
    ...inspections.flatMap(({ acts }, index) => twice(['inspections', index, 'acts'], acts)),
    ...many,
  ];
}

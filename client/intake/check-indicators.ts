import { exact } from '../../workflows/rules/decimal.ts';
import { problemAt } from './parse.ts';
import type { CompositeFile, IndicatorFile, LeafFile, PlanFile } from './plan-schema.ts';
import type { Problem } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';

type Report = (path: readonly PropertyKey[], code: string, params?: Record<string, string>) => void;

const WITHOUT_TARGET: ReadonlySet<string> = new Set(['zero_event', 'milestone', 'benchmark', 'manual']);

/** The faults of a task's indicators that only show when they are seen together (assessment-rules §2, refusals). */
export function checkIndicators(
  task: PlanFile['tasks'][number],
  at: readonly PropertyKey[],
  source: YamlFile,
): Problem[] {
  const found: Problem[] = [];
  const indicators = task.indicators ?? [];
  const family = familyOf(indicators);
  indicators.forEach((indicator, index) => {
    const report: Report = (path, code, params) =>
      found.push(problemAt(source, [...at, 'indicators', index, ...path], code, params));
    if (family.places.has(indicator.id) && indicator.key !== undefined) report(['key'], 'not_on_part');
    if (indicator.weight !== undefined && exact(indicator.weight).compare(0) <= 0)
      report(['weight'], 'expect_positive');
    if ('of' in indicator) checkComposite(indicator, family, report);
    else checkLeaf(indicator, report);
  });
  return found;
}

function checkLeaf(leaf: LeafFile, report: Report): void {
  if (WITHOUT_TARGET.has(leaf.kind)) {
    if (leaf.target) report(['target'], 'target_without_meaning', { kind: leaf.kind });
  } else if (leaf.target) {
    checkTarget(leaf, leaf.target, report);
  } else {
    report([], 'target_missing', { kind: leaf.kind });
  }
  if (leaf.kind !== 'level' && leaf.base !== undefined) report(['base'], 'base_without_meaning', { kind: leaf.kind });
  if (leaf.from && leaf.due && leaf.from > leaf.due) report(['due'], 'due_before_from');
}

function checkTarget(leaf: LeafFile, target: NonNullable<LeafFile['target']>, report: Report): void {
  const value = exact(target.value);
  const base = exact(leaf.base ?? '0');
  const falling = leaf.kind === 'level' && value.compare(base) < 0;
  const upper = target.op === '<=' || target.op === '<';
  if (leaf.kind === 'level' && value.equals(base)) report(['target'], 'target_is_base');
  if (upper && leaf.kind !== 'cap' && !falling) report(['target'], 'upper_only_on_cap');
  if (!upper && leaf.kind === 'cap') report(['target'], 'cap_needs_upper');
  if (leaf.kind === 'cap' && (value.compare(0) < 0 || (value.equals(0) && target.op === '<'))) {
    report(['target'], 'cap_never_kept');
  }
  if (leaf.kind !== 'cap' && leaf.kind !== 'level' && value.equals(0)) report(['target'], 'target_zero');
}

/** The indicators of a task by id, and in how many places each is named as a part. */
interface Family {
  readonly byId: ReadonlyMap<string, IndicatorFile>;
  readonly places: ReadonlyMap<string, number>;
}

function familyOf(indicators: readonly IndicatorFile[]): Family {
  const places = new Map<string, number>();
  for (const id of indicators.flatMap((i) => ('of' in i ? i.of : []))) places.set(id, (places.get(id) ?? 0) + 1);
  return { byId: new Map(indicators.map((i) => [i.id, i])), places };
}

function checkComposite(composite: CompositeFile, family: Family, report: Report): void {
  composite.of.forEach((id, index) => {
    if (!family.byId.has(id)) report(['of', index], 'unknown_part', { id });
    if ((family.places.get(id) ?? 0) > 1) report(['of', index], 'shared_part', { id });
  });
  if (reaches(composite.id, composite, family, new Set())) report(['of'], 'circular_part', { id: composite.id });
}

function reaches(id: string, from: IndicatorFile, family: Family, seen: Set<string>): boolean {
  if (!('of' in from) || seen.has(from.id)) return false;
  seen.add(from.id);
  return from.of.some((part) => {
    if (part === id) return true;
    const next = family.byId.get(part);
    return next !== undefined && reaches(id, next, family, seen);
  });
}

import { exact } from '../../workflows/rules/decimal.ts';
import { takesTarget, targetFaults } from '../../workflows/rules/indicator/target-faults.ts';
import { problemAt } from './parse.ts';
import type { CompositeFile, IndicatorFile, LeafFile, PlanFile } from './plan-schema.ts';
import type { Problem } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';

type Report = (path: readonly PropertyKey[], code: string, params?: Record<string, string>) => void;

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
  const { kind, target, base } = leaf;
  if (target) {
    for (const fault of targetFaults({ kind, base: base ?? '0' }, target)) report(['target'], fault, { kind });
  } else if (takesTarget(kind)) {
    report([], 'target_missing', { kind });
  }
  if (kind !== 'level' && base !== undefined) report(['base'], 'base_without_meaning', { kind });
  if (leaf.from && leaf.due && leaf.from > leaf.due) report(['due'], 'due_before_from');
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

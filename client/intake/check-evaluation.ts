import { exact } from '../../workflows/rules/decimal.ts';
import type { EvaluationFile } from './evaluation-schema.ts';
import { repeats } from './repeats.ts';

type Path = readonly PropertyKey[];
type Found = readonly [path: Path, code: string, params?: Record<string, string>];
type SourceFile = NonNullable<EvaluationFile['sources']>[number];
type AnnualFile = NonNullable<EvaluationFile['annual']>;

/** The faults of an evaluation that a schema cannot see: names nobody has, grades nobody can get, too much trimmed. */
export function evaluationFaults(evaluation: EvaluationFile | undefined): Found[] {
  if (!evaluation) return [];
  const { schemes = [], sources = [], annual } = evaluation;
  const found = [
    ...repeated(['schemes'], schemes),
    ...schemes.flatMap((s, i) => [
      ...repeated(['schemes', i, 'facets'], s.facets),
      ...s.facets.flatMap((f, j) => repeated(['schemes', i, 'facets', j, 'dimensions'], f.dimensions)),
    ]),
    ...repeated(['sources'], sources),
    ...sources.flatMap((s, i) => sourceFaults(s, ['sources', i], schemes)),
    ...(annual ? annualFaults(annual, sources) : []),
  ];
  return found.map(([path, ...rest]) => [['evaluation', ...path], ...rest] as Found);
}

function repeated(path: Path, named: readonly { readonly id: string }[]): Found[] {
  const again = repeats(named.map(({ id }) => id));
  return named.flatMap(({ id }, i): Found[] => (again.has(i) ? [[[...path, i, 'id'], 'repeated_id', { id }]] : []));
}

function sourceFaults(source: SourceFile, path: Path, schemes: NonNullable<EvaluationFile['schemes']>): Found[] {
  if (source.kind === 'reviews') return [];
  const scheme = schemes.find((s) => s.id === source.scheme);
  const facets = new Set(scheme?.facets.map((f) => f.id));
  const trimmed = source.at_least <= 2 * source.trim;
  return [
    ...(scheme ? [] : [[[...path, 'scheme'], 'unknown_scheme', { id: source.scheme }] as const]),
    ...(source.facets ?? []).flatMap((id, i): Found[] =>
      !scheme || facets.has(id) ? [] : [[[...path, 'facets', i], 'unknown_facet', { id }]],
    ),
    ...(trimmed ? [[[...path, 'at_least'], 'all_trimmed', { trim: String(source.trim) }] as const] : []),
    ...('classes' in source ? repeated([...path, 'classes'], source.classes) : []),
  ];
}

function annualFaults(annual: AnnualFile, sources: NonNullable<EvaluationFile['sources']>): Found[] {
  const known = new Set(sources.map((s) => s.id));
  const parts = annual.parts.flatMap((part, i): Found[] => {
    const again = repeats(part.sources.map((s) => s.source));
    return part.sources.flatMap(({ source: id }, j): Found[] => {
      const path = ['annual', 'parts', i, 'sources', j, 'source'];
      if (!known.has(id)) return [[path, 'unknown_source', { id }]];
      return again.has(j) ? [[path, 'repeated_id', { id }]] : [];
    });
  });
  return [
    ...repeated(['annual', 'parts'], annual.parts),
    ...parts,
    ...repeated(['annual', 'vetoes'], annual.vetoes ?? []),
    ...repeated(['annual', 'uses'], annual.uses ?? []),
    ...gradeFaults(annual),
  ];
}

/** Bounds must fall, and the last grade must take everybody who is left: anything else leaves units without a grade. */
function gradeFaults({ grades, vetoes = [] }: AnnualFile): Found[] {
  const again = repeats(grades.map((g) => g.grade));
  const known = new Set(grades.map((g) => g.grade));
  const faults = grades.flatMap((rule, i): Found[] => {
    const path = ['annual', 'grades', i];
    const above = grades[i - 1]?.min;
    const last = i === grades.length - 1;
    const rises = rule.min !== undefined && above !== undefined && exact(rule.min).compare(above) > 0;
    const bounded = last && (rule.min !== undefined || rule.at_most !== undefined);
    return [
      ...(again.has(i) ? [[[...path, 'grade'], 'repeated_id', { id: rule.grade }] as const] : []),
      ...(rises ? [[[...path, 'min'], 'grade_rises'] as const] : []),
      ...(bounded ? [[path, 'grade_gap'] as const] : []),
    ];
  });
  const vetoed = vetoes.flatMap(({ not_above: id }, i): Found[] =>
    known.has(id) ? [] : [[['annual', 'vetoes', i, 'not_above'], 'unknown_grade', { id }]],
  );
  return [...faults, ...vetoed];
}

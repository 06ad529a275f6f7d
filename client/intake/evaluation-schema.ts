import { z } from 'zod';
import type { Evaluation } from '../../workflows/rules/evaluation/evaluation.ts';
import type { Source } from '../../workflows/rules/evaluation/source.ts';
import { BARE_NUMBER, id, notNegative, offset, share, text, whole } from './scalars.ts';

const positive = notNegative.refine((v) => /[1-9]/.test(v), 'expect_positive').meta(BARE_NUMBER);
const unscored = z.enum(['rescale', 'zero']);

const dimension = z.strictObject({ id, name: text, by: text.optional(), weight: positive.optional() });

const scheme = z.strictObject({
  id,
  name: text,
  clause: text,
  force: id.optional(),
  facets: z
    .array(z.strictObject({ id, name: text, dimensions: z.array(dimension).min(1, 'expect_some') }))
    .min(1, 'expect_some'),
});

const named = { id, name: text, clause: text.optional(), take: z.enum(['mean', 'last']).optional() };

/** Fewer than three raters are not scored: who they were could be told from the result. */
const FEWEST_RATERS = 3;

const rated = {
  ...named,
  scheme: id,
  facets: z.array(id).min(1, 'expect_some').optional(),
  groups: z.array(id).min(1, 'expect_some'),
  scale: z.strictObject({ max: positive }),
  trim: whole(0, 20),
  at_least: whole(FEWEST_RATERS, 99_999),
  ballots_shown_to: z.array(z.enum(['supervisor', 'leader', 'auditor'])),
};

const remind = z.array(whole(0, 60)).max(20, 'expect_count_between:0:20').optional();

const source = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reviews'), ...named }),
  z.strictObject({ kind: z.literal('mutual'), ...rated, rated_by: z.enum(['head', 'reporter']), remind }),
  z.strictObject({
    kind: z.literal('panel'),
    ...rated,
    classes: z.array(z.strictObject({ id, name: text, weight: positive.optional() })).min(1, 'expect_some'),
    unscored,
    remind,
  }),
  z.strictObject({ kind: z.literal('public'), ...rated }),
]);

const quota = z.union([z.strictObject({ units: whole(0, 999) }), z.strictObject({ share })], 'expect_quota');

const annual = z.strictObject({
  name: text,
  clause: text,
  groups: z.array(id).min(1, 'expect_some'),
  publish: offset,
  objection: z.strictObject({ working_days: whole(1, 60) }).optional(),
  draft_to: z
    .array(z.enum(['reporter', 'head']))
    .min(1, 'expect_some')
    .optional(),
  parts: z
    .array(
      z.strictObject({
        id,
        name: text,
        points: positive,
        at_most: positive.optional(),
        sources: z.array(z.strictObject({ source: id, weight: positive.optional() })).min(1, 'expect_some'),
        unscored,
      }),
    )
    .min(1, 'expect_some'),
  unscored,
  plus: z.strictObject({ at_most: notNegative }),
  minus: z.strictObject({ at_most: notNegative }),
  ties: z.enum(['include', 'exclude', 'break']),
  grades: z
    .array(z.strictObject({ grade: id, label: text, min: notNegative.optional(), at_most: quota.optional() }))
    .min(1, 'expect_some'),
  vetoes: z.array(z.strictObject({ id, name: text, clause: text, not_above: id })).optional(),
  uses: z.array(z.strictObject({ id, name: text, clause: text })).optional(),
});

/** The evaluation half of a policy file: schemes, sources of ratings, the annual evaluation. */
export const evaluationSchema = z.strictObject({
  schemes: z.array(scheme).optional(),
  sources: z.array(source).optional(),
  annual: annual.optional(),
});

export type EvaluationFile = z.output<typeof evaluationSchema>;

/** The evaluation as the rules read it: everything that was left out is said. */
export function evaluationFromFile({ schemes = [], sources = [], annual: year }: EvaluationFile): Evaluation {
  return {
    schemes: schemes.map((s) => ({
      ...s,
      force: s.force ?? null,
      facets: s.facets.map((f) => ({
        ...f,
        dimensions: f.dimensions.map((d) => ({ ...d, by: d.by ?? null, weight: d.weight ?? '1' })),
      })),
    })),
    sources: sources.map(sourceFromFile),
    annual: year ? annualFromFile(year) : null,
  };
}

function sourceFromFile(file: z.output<typeof source>): Source {
  const base = { clause: file.clause ?? null, take: file.take ?? 'mean' } as const;
  switch (file.kind) {
    case 'reviews':
      return { ...file, ...base };
    case 'public':
      return { ...file, ...base, facets: file.facets ?? null };
    case 'mutual':
      return { ...file, ...base, facets: file.facets ?? null, remind: file.remind ?? [] };
    case 'panel': {
      const classes = file.classes.map((c) => ({ ...c, weight: c.weight ?? '1' }));
      return { ...file, ...base, facets: file.facets ?? null, remind: file.remind ?? [], classes };
    }
    default:
      return file satisfies never;
  }
}

function annualFromFile(file: z.output<typeof annual>): NonNullable<Evaluation['annual']> {
  return {
    ...file,
    parts: file.parts.map((p) => ({
      ...p,
      at_most: p.at_most ?? p.points,
      sources: p.sources.map((s) => ({ ...s, weight: s.weight ?? '1' })),
    })),
    grades: file.grades.map((g) => ({ ...g, min: g.min ?? null, at_most: g.at_most ?? null })),
    vetoes: file.vetoes ?? [],
    uses: file.uses ?? [],
  };
}

import { describe, expect, it } from 'vitest';
import { checkTogether } from '../../client/intake/check-together.ts';
import { loadPlan } from '../../client/intake/load-plan.ts';
import { loadPolicy } from '../../client/intake/load-policy.ts';
import { dimensionsOf } from '../../workflows/rules/evaluation/scheme.ts';
import { cn } from '../support/calendar.ts';
import { EVALUATION } from '../support/evaluation.ts';
import { bytes, good, PLAN, POLICY, rewritten, told } from '../support/written.ts';

const WRITTEN = POLICY + EVALUATION;
/** Where the evaluation begins, less one: lines below are counted from `evaluation:` as line 0. */
const ABOVE = POLICY.split('\n').length;

/** What is wrong when one passage is written otherwise, each as `line path code`, lines counted within the evaluation. */
const faults = (passage: string, otherwise: string) =>
  told(loadPolicy('policy.yaml', rewritten(WRITTEN, passage, otherwise))).map((fault) =>
    fault.replace(/^\d+/, (line) => String(Number(line) - ABOVE)).replace('evaluation.', ''),
  );

describe('an evaluation in a policy', () => {
  const { evaluation } = good(loadPolicy('policy.yaml', bytes(WRITTEN))).policy;

  it('is not there when nobody wrote one', () => {
    expect(good(loadPolicy('policy.yaml', bytes(POLICY))).policy).not.toHaveProperty('evaluation');
  });

  it('says what was left out', () => {
    expect(evaluation?.schemes[0]).toMatchObject({ force: null });
    expect(evaluation?.sources.map((s) => s.take)).toEqual(['last', 'mean', 'mean', 'mean']);
    expect(evaluation?.sources[2]).toMatchObject({
      facets: null,
      remind: [],
      classes: [{ weight: '2' }, { weight: '1' }],
    });
    expect(evaluation?.annual?.parts.map((p) => [p.points, p.at_most])).toEqual([
      ['70', '75'],
      ['30', '30'],
    ]);
    expect(evaluation?.annual?.grades.at(-1)).toEqual({ grade: 'pass', label: '合格', min: null, at_most: null });
  });

  it('names each dimension with its facet, all of them or those of some facets', () => {
    const [scheme] = evaluation?.schemes ?? [];
    const keys = (facets: string[] | null) =>
      (scheme ? dimensionsOf(scheme, facets) : []).map((d) => `${d.key} ${d.weight}`);
    expect(keys(null)).toEqual(['kan.goals 1', 'ping.work 2', 'ping.duty 1']);
    expect(keys(['ping'])).toEqual(['ping.work 2', 'ping.duty 1']);
  });
});

describe('an evaluation is refused', () => {
  it.each([
    [
      'with a scheme that is not there',
      'scheme: main\n      facets',
      'scheme: x\n      facets',
      '13 sources[1].scheme unknown_scheme',
    ],
    ['with a facet that is not there', 'facets: [ping]', 'facets: [bi]', '14 sources[1].facets[0] unknown_facet'],
    ['when all ratings may be trimmed', 'trim: 1', 'trim: 2', '19 sources[1].at_least all_trimmed'],
    [
      'when two raters would be scored',
      'at_least: 3\n      ballots_shown_to: [auditor]',
      'at_least: 2\n      ballots_shown_to: [auditor]',
      '19 sources[1].at_least expect_whole_between',
    ],
    [
      'with a source that is not there',
      '{source: panel}',
      '{source: x}',
      '41 annual.parts[1].sources[1].source unknown_source',
    ],
    [
      'with a source that counts twice',
      '{source: panel}',
      '{source: mutual}',
      '41 annual.parts[1].sources[1].source repeated_id',
    ],
    ['with grades whose bounds rise', 'min: 80', 'min: 95', '46 annual.grades[1].min grade_rises'],
    [
      'with a last grade that not everybody gets',
      'label: 合格}',
      'label: 合格, min: 60}',
      '46 annual.grades[2] grade_gap',
    ],
    ['with a grade twice', 'grade: good', 'grade: excellent', '46 annual.grades[1].grade repeated_id'],
    ['with a veto down to no grade', 'not_above: pass', 'not_above: x', '47 annual.vetoes[0].not_above unknown_grade'],
    ['with a quota that is none', '{share: 0.2}', '0.2', '46 annual.grades[0].at_most expect_quota'],
    [
      'with a weight of nothing',
      'weight: 2}, {id: duty',
      'weight: 0}, {id: duty',
      '7 schemes[0].facets[1].dimensions[0].weight expect_positive',
    ],
    ['with a dimension twice', 'id: duty', 'id: work', '7 schemes[0].facets[1].dimensions[1].id repeated_id'],
  ])('%s', (_, passage, otherwise, expected) => expect(faults(passage, otherwise)).toEqual([expected]));

  it('together with its plan, for groups and task forces the plan has not', () => {
    const policy = good(
      loadPolicy(
        'policy.yaml',
        rewritten(
          WRITTEN.replaceAll('groups: [places]', 'groups: [towns]'),
          'clause: 正文',
          'force: x\n      clause: 正文',
        ),
      ),
    );
    const codes = told(checkTogether(good(loadPlan('plan.yaml', bytes(PLAN))), policy, cn)).map((t) =>
      t.split(' ').slice(1).join(' '),
    );
    expect(codes).toEqual([
      'evaluation.schemes[0].force unknown_force',
      'evaluation.sources[3].groups[0] group_without_units',
    ]);
  });
});

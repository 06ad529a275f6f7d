import { type Ballot, ONE_CLASS } from '../../workflows/rules/evaluation/round.ts';
import type { NamedDimension } from '../../workflows/rules/evaluation/scheme.ts';
import type { MutualSource, PanelSource } from '../../workflows/rules/evaluation/source.ts';

/** The one thing that is rated. */
export const WORK: NamedDimension = {
  id: 'work',
  key: 'ping.work',
  facet: '三评',
  name: '工作成效',
  by: null,
  weight: '1',
};

const RATED = {
  clause: null,
  take: 'mean',
  scheme: 'main',
  facets: ['ping'],
  groups: ['departments'],
  at_least: 3,
  ballots_shown_to: ['auditor'],
} as const;

/** Units rate each other from 0 to 10; the highest and the lowest do not count. */
export const MUTUAL: MutualSource = {
  ...RATED,
  id: 'mutual',
  kind: 'mutual',
  name: '互评',
  rated_by: 'head',
  scale: { max: '10' },
  trim: 1,
  remind: [3, 1],
};

/** Deputies weigh twice what firms do. */
export const PANEL: PanelSource = {
  ...RATED,
  id: 'panel',
  kind: 'panel',
  name: '测评',
  scale: { max: '100' },
  trim: 0,
  classes: [
    { id: 'deputies', name: '两代表一委员', weight: '2' },
    { id: 'firms', name: '企业代表', weight: '1' },
  ],
  unscored: 'rescale',
  remind: [],
};

/** What somebody gives a unit for its work. */
export function ballot(rater: string, ratee: string, score: string, of: string = ONE_CLASS): Ballot {
  return { class: of, rater, ratee, scores: { 'ping.work': score } };
}

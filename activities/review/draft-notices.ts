import type { Organisation } from '../../workflows/rules/organisation/changes.ts';
import { successorOn } from '../../workflows/rules/organisation/successor.ts';
import type { UnitResult } from '../../workflows/rules/review/review.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import type { PlannedMessage } from '../planned-message.ts';
import type { Definition } from '../store/definition.ts';
import type { Snapshot } from '../store/snapshot.ts';

/** What a unit is told of its draft: how it comes out, and until when it may object. */
export interface DraftItem extends Pick<UnitResult, 'unit' | 'score' | 'rank' | 'flag'> {
  readonly period: string;
  /** How many units of its group are ranked. */
  readonly ranked: number;
  readonly objectionCloses: Instant;
  /** Why the draft was changed after an objection to it was upheld. */
  readonly revised?: string;
}

/** A frozen review that is not published yet. */
export interface Draft {
  readonly cycle: string;
  readonly at: Instant;
  readonly objectionCloses: Instant;
  readonly snapshot: Snapshot;
  /** A draft that was revised: by which event of the review, why, and the units that it concerns. */
  readonly revision?: { readonly number: number; readonly reason: string; readonly units: readonly string[] };
}

/**
 * The mail by which each unit hears of its own draft before anybody else does, to the posts that the policy names
 * (assessment-rules §8), and once more when it is revised and that concerns the unit. A unit that was scored on nothing
 * hears nothing. Of a unit that is no more its successor does.
 */
export function draftNotices({ plan, policy }: Definition, organisation: Organisation, draft: Draft): PlannedMessage[] {
  const { draft_to: to = [] } = policy.review;
  const { cycle, at, objectionCloses, snapshot, revision } = draft;
  const revised = revision ? { revised: revision.reason } : {};
  const { period } = snapshot;
  const items = snapshot.groups.flatMap(({ ranked, units }) =>
    units
      .filter(({ lines }) => lines.some((line) => line.state !== 'not_due'))
      .filter(({ unit }) => revision?.units.includes(unit) ?? true)
      .map(
        ({ unit, score, rank, flag }): DraftItem => ({
          unit,
          period,
          score,
          rank,
          flag,
          ranked,
          objectionCloses,
          ...revised,
        }),
      ),
  );
  return plan.people
    .filter((person) => to.some((role) => role === person.post))
    .map(({ id, unit }) => ({ id, own: items.filter((i) => successorOn(organisation, i.unit, dayOf(at)) === unit) }))
    .filter(({ own }) => own.length > 0)
    .map(({ id, own }) => ({
      key: `draft/${cycle}/${period}/${at}/${id}${revision ? `/${revision.number}` : ''}`,
      kind: 'draft',
      recipient: id,
      items: own,
    }));
}

import type { Database } from '../../activities/store/database.ts';
import { readDefinition } from '../../activities/store/definition.ts';
import { organisationOf } from '../../activities/store/organisation.ts';
import type { Organisation, UnitChange } from '../../workflows/rules/organisation/changes.ts';
import { planOn } from '../../workflows/rules/organisation/organisation-on.ts';
import { successorOn } from '../../workflows/rules/organisation/successor.ts';
import type { Person } from '../../workflows/rules/plan.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';

/** A change of units that was asked for, and what became of it. */
export interface UnitChangeRow {
  readonly id: string;
  readonly change: UnitChange;
  readonly reason: string;
  readonly status: 'open' | 'approved' | 'rejected';
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
}

/** The units and posts of a cycle today, and what changed of them since its plan was written. */
export interface OrganisationView {
  readonly units: readonly {
    readonly id: string;
    readonly name: string;
    readonly group: string;
    /** Who took over; null while the unit stands. */
    readonly successor: string | null;
  }[];
  readonly posts: readonly {
    readonly id: string;
    readonly post: Person['post'];
    readonly unit: string | null;
    readonly name: string;
    /** Null for whoever is told of their own units' people alone. */
    readonly email: string | null;
  }[];
  readonly unitChanges: readonly UnitChangeRow[];
  readonly holders: Organisation;
}

/** How a cycle is organised at an instant; null when there is no such cycle. */
export async function organisationView(db: Database, cycle: string, now: Instant): Promise<OrganisationView | null> {
  const definition = await readDefinition(db, cycle);
  if (!definition) return null;
  const organisation = await organisationOf(db, cycle);
  const day = dayOf(now);
  const { units, people } = planOn(definition.plan, organisation, day);
  return {
    units: units.map(({ id, name, group }) => {
      const heir = successorOn(organisation, id, day);
      return { id, name, group, successor: heir === id ? null : heir };
    }),
    posts: people.map(({ id, post, unit, name, email }) => ({ id, post, unit, name, email })),
    unitChanges: await db.query<UnitChangeRow>(
      `select id, change, reason, status, proposed_by as "proposedBy", proposed_at as "proposedAt",
              decided_by as "decidedBy", decided_at as "decidedAt"
       from unit_changes where cycle = $1 order by proposed_at, id`,
      [cycle],
    ),
    holders: organisation.filter(({ change }) => change.act === 'change_holder'),
  };
}

/**
 * The organisation as units are told of it: every unit and who holds which post, but the addresses of their own people
 * alone; of the changes of units those that were made, and of what was only asked for what is about them.
 */
export function organisationToldTo(view: OrganisationView, own: readonly string[]): OrganisationView {
  const isOwn = (unit: string | null) => unit !== null && own.includes(unit);
  const ownPosts = new Set(view.posts.filter(({ unit }) => isOwn(unit)).map(({ id }) => id));
  return {
    units: view.units,
    posts: view.posts.map((post) => (isOwn(post.unit) ? post : { ...post, email: null })),
    unitChanges: view.unitChanges
      .filter(({ status, change }) => status === 'approved' || unitsOf(change).some(isOwn))
      .map((row) => ({ ...row, change: withPosts(row.change, ({ unit }) => isOwn(unit)) })),
    holders: view.holders.filter(({ change }) => change.act === 'change_holder' && ownPosts.has(change.post)),
  };
}

/** The units that a change is about: those that change and those that they become. */
function unitsOf(change: UnitChange): readonly string[] {
  switch (change.act) {
    case 'rename_unit':
      return [change.unit];
    case 'merge_units':
      return [...change.units, change.into];
    case 'split_unit':
      return [change.unit, ...change.into];
  }
}

function withPosts(change: UnitChange, keep: (post: Person) => boolean): UnitChange {
  return change.act === 'rename_unit' ? change : { ...change, posts: change.posts.filter(keep) };
}

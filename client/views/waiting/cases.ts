import type { OpenCaseState } from '../../../activities/store/open-case-states.ts';
import { asksOf } from '../../../workflows/rules/follow-up/asks.ts';
import { awaitedStep, isPutBefore } from '../../../workflows/rules/follow-up/awaited.ts';
import { calledOn } from '../../../workflows/rules/follow-up/called.ts';
import { sideOf } from '../../../workflows/rules/follow-up/side-of.ts';
import type { Person } from '../../../workflows/rules/plan.ts';
import type { Desk } from './desk.ts';
import { type Waiting, waiting } from './waiting-item.ts';

/** The steps that somebody is asked to take in cases, and the longer terms that they are asked for. */
export function casesFor(desk: Desk, cases: readonly OpenCaseState[]): Waiting[] {
  const office = desk.plan.people.filter((person) => person.post === 'supervisor');
  return cases.flatMap((of) => [...stepOf(desk, office, of), ...extensionsOf(desk, office, of)]);
}

/**
 * The step that a case waits for. A leader of the county is asked for what nobody of the office may do, and for what
 * the office was reminded of in vain; of that they hear, too, where the step is the office's alone.
 */
function stepOf(desk: Desk, office: readonly Person[], of: OpenCaseState): Waiting[] {
  const { person, now } = desk;
  const { state } = of;
  const step = awaitedStep(state);
  if (step?.by !== 'supervisor') return [];
  const may = (who: Person) => asksNow(who, desk, of).some(({ ask }) => ask === 'step' || ask === 'skip');
  const mine = may(person);
  const isLate = state.awaitedBy !== null && state.awaitedBy <= now;
  const isLeft = isLate && isPutBefore(state.kind, state.rung);
  const isAsked = person.post === 'leader' ? isLeft || (mine && !office.some(may)) : mine;
  if (!isAsked) return [];
  const told = { ask: step.step, since: of.since, due: state.awaitedBy, reminded: state.rung, mine };
  return [waiting({ kind: 'case', id: of.id, ...told, ...aboutOf(desk, of) })];
}

/** The longer terms that are asked for in a case, one for each; a leader's where nobody of the office may decide. */
function extensionsOf(desk: Desk, office: readonly Person[], of: OpenCaseState): Waiting[] {
  const grantable = (who: Person) =>
    asksNow(who, desk, of).flatMap((a) => (a.ask === 'approve_extension' ? [a.extension] : []));
  const others = desk.person.post === 'leader' ? office.flatMap(grantable) : [];
  return grantable(desk.person)
    .filter((extension) => !others.includes(extension))
    .map((extension) => {
      const by = of.state.extensions[extension]?.by ?? null;
      const since = of.extensions.find(({ id }) => id === extension)?.at ?? of.since;
      const told = { ask: 'approve_extension', since, due: of.state.awaitedBy, by };
      return waiting({ kind: 'extension', id: `${of.id}/${extension}`, ...told, ...aboutOf(desk, of) });
    });
}

function asksNow(who: Person, { now }: Desk, { state }: OpenCaseState) {
  return asksOf(state, { actor: who.id, side: sideOf(who) }, now);
}

function aboutOf({ plan, definition }: Desk, { unit, title, list, state }: OpenCaseState) {
  const called = calledOn(
    state.kind,
    plan.units.find((u) => u.id === unit),
  );
  return { unit, title, of: called, list: definition.policy.lists?.find((l) => l.list === list)?.name ?? list };
}

import { type FollowUpKind, LIVES, type Party, type Side } from './lives.ts';

/** The stages, in the order in which a case comes to them. */
export const STAGES = ['office', 'unit', 'check', 'over'] as const;

/**
 * Where a case stands among others: the office has to begin it, it waits for its unit, the office has to look at what
 * the unit did, or it is over.
 */
export type Stage = (typeof STAGES)[number];

/** A case by its kind and the step that it waits for; null when it has ended. */
export interface Waiting {
  readonly kind: FollowUpKind;
  readonly awaited: string | null;
}

/** Every step that a case of any kind may wait for. */
export const EVERY_WAIT: readonly Waiting[] = Object.entries(LIVES).flatMap(([kind, life]) =>
  life.map(({ step }) => ({ kind: kind as FollowUpKind, awaited: step })),
);

/** What names what a case waits for: several kinds have steps of one name. */
export function waitNamed({ kind, awaited }: Waiting): string {
  return `${kind}/${awaited}`;
}

/** The stage of a case. */
export function stageOf({ kind, awaited }: Waiting): Stage {
  const life = LIVES[kind];
  const at = life.findIndex((s) => s.step === awaited);
  const next = life[at];
  if (!next) return 'over';
  if (next.by === 'unit') return 'unit';
  return life.slice(0, at).some((s) => s.by === 'unit') ? 'check' : 'office';
}

/** Whose step a case waits for; null when it has ended. */
export function waitsFor({ kind, awaited }: Waiting): Side | null {
  return LIVES[kind].find((s) => s.step === awaited)?.by ?? null;
}

/** True when the step that a case waits for is up to somebody: a leader of the county takes no step but one that decides. */
export function isUpTo({ by, decides }: { readonly by: Side; readonly decides?: true }, party: Party): boolean {
  return party === by || (party === 'leader' && decides === true);
}

/** True for a case that waits for a party. */
export function isTurnOf({ kind, awaited }: Waiting, party: Party): boolean {
  return LIVES[kind].some((s) => s.step === awaited && isUpTo(s, party));
}

import type { Round } from './use-round.ts';

/** What is filled in, by the unit and by what is rated. */
export type Marks = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The marks of a round that somebody sent before. */
export function sentMarks({ own }: Pick<Round, 'own'>): Marks {
  return Object.fromEntries((own?.ballots ?? []).map(({ ratee, scores }) => [ratee, scores]));
}

/** The units of which something is filled in that was not sent, in the order of the form. */
export function changedUnits({ own }: Pick<Round, 'own'>, sent: Marks, filled: Marks): readonly string[] {
  return (own?.ratees ?? []).filter((unit) => {
    const marks = Object.entries(filled[unit] ?? {});
    return marks.some(([key, mark]) => mark.trim() !== (sent[unit]?.[key] ?? ''));
  });
}

/** A unit's marks as they are sent: those filled in over those sent before, without what is empty. */
export function ballotOf(unit: string, sent: Marks, filled: Marks) {
  const marks = Object.entries({ ...sent[unit], ...filled[unit] }).map(([key, mark]) => [key, mark.trim()] as const);
  return { unit, scores: Object.fromEntries(marks.filter(([, mark]) => mark !== '')) };
}

/** What is kept on this machine of a form that was not sent. */
export function readMarks(place: string): Marks {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Marks) : {};
  } catch {
    return {};
  }
}

/** Keeps it, or forgets it when nothing is left; a browser without room keeps nothing. */
export function writeMarks(place: string, marks: Marks): void {
  try {
    if (Object.keys(marks).length === 0) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify(marks));
  } catch {
    // The form itself still has them.
  }
}

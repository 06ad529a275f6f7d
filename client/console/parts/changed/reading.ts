/** A thing in the words of its screen: its fields by their labels, and what is noted of it, a sentence each. */
export interface Reading {
  readonly fields: ReadonlyMap<string, string>;
  readonly notes: readonly string[];
}

/** A field that says something else than it did; empty where it said, or says, nothing. */
interface Differing {
  readonly label: string;
  readonly before: string;
  readonly now: string;
}

/** What differs between two readings of one thing. */
export interface Differences {
  readonly fields: readonly Differing[];
  /** What was noted since. */
  readonly notes: readonly string[];
}

/** What a thing says now and did not say before, field by field. */
export function differences(before: Reading, now: Reading): Differences {
  const labels = new Set([...before.fields.keys(), ...now.fields.keys()]);
  const fields = [...labels].map((label) => ({
    label,
    before: before.fields.get(label) ?? '',
    now: now.fields.get(label) ?? '',
  }));
  return {
    fields: fields.filter((field) => field.before !== field.now),
    notes: now.notes.filter((note) => !before.notes.includes(note)),
  };
}

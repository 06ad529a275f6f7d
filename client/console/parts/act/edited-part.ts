/** What an act asks, as far as it names a part of the thing that it is about. */
export type Asked = Readonly<Record<string, unknown>>;

/** Which part of a thing an act edits, of those that stand under a name there. */
type Of = (asked: Asked, told: Asked) => unknown;

/** Those of a list that agree with what is asked in these fields; undefined where none does. */
function among(list: string, ...by: readonly (readonly [field: string, asked: string])[]): Of {
  return (asked, told) => {
    const all: unknown = told[list];
    const found = (Array.isArray(all) ? all : []).filter((one: Asked) =>
      by.every(([field, name]) => one[field] === asked[name]),
    );
    return found.length > 0 ? found : undefined;
  };
}

const REPORT = among('reports', ['unit', 'unit'], ['period', 'period']);
const PROPOSAL = among('proposals', ['id', 'proposal']);
const OBJECTION = among('objections', ['id', 'objection']);
const ENTRY = among('entries', ['id', 'id']);
/** Which draft it is and how far it is; what units object meanwhile does not hold it up. */
const DRAFT: Of = (_asked, { state, sha256, version, revisions, correction }) => ({
  ...{ state, sha256, version, revisions, correction },
});
const YEAR: Of = (_asked, { version }) => version ?? null;

/**
 * What is edited of a task, a review or a year's evaluation, on which many act at once on purpose: the report that is
 * verified, the proposal that is decided, the draft that is approved, the commentary on a unit. What adds something of
 * one's own, as an objection, is held against nothing.
 */
const EDITED: Readonly<Record<string, Readonly<Record<string, Of>>>> = {
  tasks: { verify: REPORT, return: REPORT, withdraw_report: REPORT, approve: PROPOSAL, reject: PROPOSAL },
  reviews: {
    ...{ propose: DRAFT, approve: DRAFT, publish: DRAFT, revise: DRAFT, correct: DRAFT },
    ...{ approve_correction: DRAFT, reject_correction: DRAFT, rule: OBJECTION },
    comment: (asked, told) => among('commentary', ['unit', 'unit'])(asked, told) ?? 'none',
  },
  evaluations: {
    ...{ draft: YEAR, approve: YEAR, publish: YEAR, rule: OBJECTION, approve_entry: ENTRY, reject_entry: ENTRY },
    take_over: (asked, told) => among('uses', ['use', 'use'])(asked, told) ?? 'none',
  },
};

/** True for a thing of which an act edits a part. */
export function isShared(list: string): boolean {
  return list in EDITED;
}

/** The part of a thing that an act edits, as a text; undefined where it edits none. */
export function editedPart(list: string, asked: Asked, told: unknown): string | undefined {
  const of = EDITED[list]?.[String(asked.ask)];
  const part = typeof told === 'object' && told !== null ? of?.(asked, told as Asked) : undefined;
  return part === undefined ? undefined : JSON.stringify(part);
}

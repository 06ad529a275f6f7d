/** That something is filled in of a unit's form of a period and not handed in: of how many reports, when and by whom it was saved last. */
export interface DraftedForm {
  readonly period: string;
  readonly reports: number;
  readonly savedAt: string;
  readonly savedBy: string;
  /** What the post that saved it is called. */
  readonly savedByName: string;
}

/** A draft as the store tells that there is one. */
export type DraftedFormRow = Omit<DraftedForm, 'savedByName'>;

/** What selects the drafts of the forms of a unit in the cycle `$1`; none where no unit is named. */
export function draftedForms(unit: '$4'): string {
  return `(select coalesce(jsonb_agg(f order by f.period), '[]') from
     (select split_part(id, '/', 3) as period, jsonb_array_length(reports) as reports, saved_at as "savedAt",
             saved_by as "savedBy"
      from form_drafts where split_part(id, '/', 1) = $1 and split_part(id, '/', 2) = ${unit}) f)`;
}

/** The drafts with what those are called who saved them. */
export function toldForms(rows: readonly DraftedFormRow[], nameOf: (post: string) => string): DraftedForm[] {
  return rows.map((row) => ({
    ...row,
    savedAt: new Date(row.savedAt).toISOString(),
    savedByName: nameOf(row.savedBy),
  }));
}

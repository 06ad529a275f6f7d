import { LightsTable } from '../../parts/lights-table.tsx';
import { RECORD } from '../../words/review-record.ts';
import { useWords } from '../../words/use-words.ts';
import { useNames } from './names.ts';
import type { Review } from './use-review.ts';

/** The unit's own light, the computed and the verified one side by side; those that do not agree come first. */
export function Lights({ review }: { readonly review: Review }) {
  const say = useWords(RECORD);
  const names = useNames(review);
  const rows = review.lights.toSorted((a, b) => Number(b.disagree) - Number(a.disagree));
  return (
    <section className="panel">
      <h2>{say('lights')}</h2>
      <p className="faint">{rows.length === 0 ? say('no_lights') : say('lights_told')}</p>
      {rows.length > 0 && <LightsTable rows={rows} unitName={names.unit} />}
    </section>
  );
}

import { useShares } from '../../parts/shares.ts';
import { SideSheet } from '../../parts/side-sheet.tsx';
import { EVALUATION } from '../../words/evaluation.ts';
import { YEAR_ACTS } from '../../words/evaluation-acts.ts';
import { useWords } from '../../words/use-words.ts';
import { useNames } from './names.ts';
import { SheetItems } from './sheet-items.tsx';
import { SheetPart } from './sheet-part.tsx';
import type { Evaluation, Version } from './use-evaluation.ts';

interface Props {
  readonly evaluation: Evaluation;
  readonly version: Version;
  readonly unit: string | null;
  readonly onClose: () => void;
}

/** How a unit's year came about: each part with its sources, items with their reasons, and what better grades it missed. */
export function Sheet({ evaluation, version, unit, onClose }: Props) {
  const say = useWords(EVALUATION);
  const name = useNames(evaluation).unit(unit ?? '');
  return (
    <SideSheet open={unit !== null} onClose={onClose} size={760} title={say('sheet', { unit: name })}>
      {unit !== null && <Told evaluation={evaluation} version={version} unit={unit} />}
    </SideSheet>
  );
}

function Told({ evaluation, version, unit }: Omit<Props, 'onClose'>) {
  const say = useWords(EVALUATION);
  const sayAct = useWords(YEAR_ACTS);
  const { annual, inputs, groups } = version.snapshot;
  const names = useNames({ annual, sources: evaluation.sources });
  const { score } = useShares();
  const input = inputs.find((one) => one.unit === unit);
  const year = groups.flatMap((group) => group.units).find((one) => one.unit === unit);
  if (!input || !year) return null;
  const told = { score: score(year.score), rank: year.rank ?? '–', grade: names.grade(year.grade) };
  const entries = evaluation.entries.filter(
    (e) => e.unit === unit && e.status === 'approved' && (e.decided ?? 0) < version.number,
  );
  return (
    <div className="year-sheet">
      <p className="year-verdict">{year.score === null ? say('verdict_none') : say('verdict', told)}</p>
      {annual.parts.map((part, at) => (
        <SheetPart
          key={part.id}
          part={part}
          points={year.parts[at]?.points ?? null}
          input={input}
          sources={evaluation.sources}
        />
      ))}
      {(['plus', 'minus'] as const).map((kind) => (
        <SheetItems
          key={kind}
          kind={kind}
          total={year[kind]}
          most={annual[kind].at_most}
          amounts={input[kind]}
          entries={entries.filter((entry) => entry.kind === kind)}
        />
      ))}
      <section className="panel">
        <h3>{say('total')}</h3>
        <p>{say(annual.unscored === 'zero' ? 'total_zero' : 'total_rescale')}</p>
        <p>
          <strong>{say('total_is', told)}</strong>
        </p>
      </section>
      <section className="panel">
        <h3>{say('grade_why', told)}</h3>
        {year.vetoes.map((veto) => (
          <p key={veto}>{sayAct('vetoed', { veto: names.veto(veto) })}</p>
        ))}
        {year.missed.map((missed) => (
          <p key={missed.grade}>{names.missed(missed)}</p>
        ))}
        {year.missed.length === 0 && year.score !== null && <p>{say('best_grade')}</p>}
      </section>
    </div>
  );
}

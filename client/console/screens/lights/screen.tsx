import { Link } from 'react-router';
import type { Shape } from '../../../api/client.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { Heading } from '../../parts/heading.tsx';
import { LightsTable } from '../../parts/lights-table.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { OnPaper } from '../../parts/on-paper.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import { Picked } from '../../parts/picked.tsx';
import { Sections } from '../../parts/sections.tsx';
import { Ticked } from '../../parts/ticked.tsx';
import { usePeriods } from '../../parts/use-periods.ts';
import { useShown } from '../../parts/use-shown.ts';
import { LIGHTS } from '../../words/lights.ts';
import { useWords } from '../../words/use-words.ts';
import { useLights } from './use-lights.ts';

/** Nobody reads further down; whoever wants to chooses a unit. */
const MOST = 200;

/** The three lights of every indicator side by side, those first that disagree: what somebody has to look into. */
export function Screen() {
  const say = useWords(LIGHTS);
  const [shown, change] = useShown();
  const lights = useLights(shown('period'));
  return (
    <>
      <Heading>{say('title')}</Heading>
      <Sections />
      <p className="faint">{say('told')}</p>
      <Loaded query={lights}>
        {(view) => (
          <>
            <OnPaper periods={[view.period]} chosen={[view.units[shown('unit')] ?? '']} />
            <Filters view={view} onChange={change} shown={shown} />
            <Rows view={view} unit={shown('unit')} isAll={shown('all') === 'yes'} />
          </>
        )}
      </Loaded>
    </>
  );
}

type View = Shape<'LightsView'>;

interface FiltersProps {
  readonly view: View;
  readonly shown: (name: string) => string;
  readonly onChange: (name: string, to: string) => void;
}

function Filters({ view: { period, rows, units }, shown, onChange }: FiltersProps) {
  const say = useWords(LIGHTS);
  const name = usePeriodName();
  const { data } = usePeriods();
  const known = [...new Set(rows.map((row) => row.unit))];
  return (
    <search className="filters">
      <Picked
        label={say('period')}
        value={period}
        onPick={(to) => onChange('period', to)}
        options={(data?.periods ?? [period]).map((value) => ({ value, label: name(value) }))}
      />
      {known.length > 1 && (
        <Picked
          label={say('unit')}
          every={say('every_unit')}
          value={shown('unit')}
          onPick={(to) => onChange('unit', to)}
          options={known.map((value) => ({ value, label: units[value] ?? value }))}
        />
      )}
      <Ticked
        label={say('only_disagreeing')}
        value={shown('all') !== 'yes'}
        onTick={(only) => onChange('all', only ? '' : 'yes')}
      />
    </search>
  );
}

interface RowsProps {
  readonly view: View;
  readonly unit: string;
  readonly isAll: boolean;
}

function Rows({ view, unit, isAll }: RowsProps) {
  const say = useWords(LIGHTS);
  const { cycle } = useStanding();
  const ofUnit = view.rows.filter((row) => unit === '' || row.unit === unit);
  const disagreeing = ofUnit.filter((row) => row.disagree);
  const rows = isAll ? [...disagreeing, ...ofUnit.filter((row) => !row.disagree)] : disagreeing;
  return (
    <>
      <p role="status" className="faint">
        {say('rows', { all: ofUnit.length, count: disagreeing.length })}
      </p>
      <section className="panel">
        {rows.length === 0 ? (
          <p>{say(ofUnit.length === 0 ? 'none_due' : 'none')}</p>
        ) : (
          <LightsTable
            rows={rows.slice(0, MOST)}
            unitName={(of) => view.units[of] ?? of}
            about={({ task, title, name }) => (
              <>
                <Link to={`/cycles/${cycle}/tasks/${encodeURIComponent(task)}`}>{title}</Link> · {name}
              </>
            )}
          />
        )}
        {rows.length > MOST && <p className="faint">{say('more', { shown: MOST })}</p>}
      </section>
    </>
  );
}

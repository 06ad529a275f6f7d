import type { Shape } from '../../../api/client.ts';
import { Light } from '../../parts/light.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { DUTY } from '../../words/duties.ts';
import { useWords } from '../../words/use-words.ts';
import type { Duty } from './use-duties.ts';

interface Props {
  readonly duty: Duty;
  readonly lines: readonly Shape<'ReportLine'>[];
}

/** The figures of a draft beside those of the period before. */
export function ChangedFigures({ duty, lines }: Props) {
  const say = useWords(DUTY);
  const { day } = useTimes();
  return (
    <table className="plain-table figures-table">
      <thead>
        <tr>
          <th scope="col">{say('indicator')}</th>
          <th scope="col">{say('before')}</th>
          <th scope="col">{say('now')}</th>
          <th scope="col">{say('note')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ indicator, value, note, dataTo, light }) => {
          const known = duty.indicators.find((i) => i.indicator === indicator);
          const reported = duty.received?.lines.find((line) => line.indicator === indicator)?.value ?? value;
          const isSame = value !== '' && value === known?.last;
          return (
            <tr key={indicator}>
              <th scope="row">{known?.name ?? say('whole')}</th>
              <td className="number faint">{known?.last ?? '—'}</td>
              <td className="number">
                {isSame ? value : <strong>{value || '—'}</strong>} {value !== '' && known?.unit}
                {reported !== value && <small className="faint">{say('instead_of', { value: reported })}</small>}
                {isSame && <span className="faint"> {say('same')}</span>}
              </td>
              <td className="words">
                {note}
                {dataTo && <small className="faint">{say('data_to', { day: day(dataTo) })}</small>}
                {light && (
                  <small>
                    {say('own_light')} <Light light={light} />
                  </small>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

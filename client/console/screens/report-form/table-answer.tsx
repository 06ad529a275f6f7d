import { CheckCircleOutlined, CloseCircleOutlined, MinusCircleOutlined } from '@ant-design/icons';
import type { Shape } from '../../../api/client.ts';
import { Told } from '../../parts/days-left.tsx';
import { FORM } from '../../words/report-form.ts';
import { useWords } from '../../words/use-words.ts';

const LOOKS = {
  taken: ['good', CheckCircleOutlined],
  received: ['good', CheckCircleOutlined],
  drafted: ['good', CheckCircleOutlined],
  unchanged: ['calm', MinusCircleOutlined],
  empty: ['calm', MinusCircleOutlined],
  refused: ['bad', CloseCircleOutlined],
} as const;

/** What became of each report of an uploaded table, every refusal with its cell. */
export function TableAnswer({ answers }: { readonly answers: readonly Shape<'FormTold'>[] }) {
  const say = useWords(FORM);
  return (
    <section className="panel table-answer" role="status">
      <h2>{say('table_answer')}</h2>
      <ul className="duty-list">
        {answers.map(({ task, period, rows, status, refusals }) => {
          const [tone, Icon] = LOOKS[status];
          return (
            <li key={`${task}/${period}`}>
              <span>
                {task} <span className="faint">{say('rows', { rows: rowsTold(rows) })}</span>
                {refusals.map(({ cell, message }) => (
                  <span key={`${cell} ${message}`} className="duty-why">
                    {cell} {message}
                  </span>
                ))}
              </span>
              <Told tone={tone} icon={<Icon />} words={say(`table.${status}`)} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function rowsTold(rows: readonly number[]): string {
  const [first, last] = [rows[0], rows.at(-1)];
  return first === last ? `${first}` : `${first}–${last}`;
}

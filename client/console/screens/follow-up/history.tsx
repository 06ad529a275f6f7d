import { useStanding } from '../../app/session/use-session.ts';
import { KeptFiles } from '../../parts/kept-files.tsx';
import { usePeople } from '../../parts/use-people.ts';
import { useTimes } from '../../parts/use-times.ts';
import { FOLLOW_UP } from '../../words/follow-up.ts';
import { useWords } from '../../words/use-words.ts';
import type { ToldCase } from './use-case.ts';

/** Everything that happened to a case: when, who, what, what was written down, and the files that prove it. */
export function History({ told: { history } }: { readonly told: ToldCase }) {
  const say = useWords(FOLLOW_UP);
  const { instant } = useTimes();
  const cycle = useStanding().cycle ?? '';
  const who = usePeople(cycle);
  return (
    <section className="panel">
      <h2>{say('history')}</h2>
      <ol className="history">
        {history.map(({ at, by, holder, did, lines, files }) => (
          <li key={`${at} ${by} ${did}`}>
            <p>
              <time dateTime={at}>{instant(at)}</time> <span className="faint">{who(by, holder)}</span>{' '}
              <strong>{did}</strong>
            </p>
            {lines.map((line) => (
              <p key={line} className="history-line">
                {line}
              </p>
            ))}
            <KeptFiles cycle={cycle} files={files} />
          </li>
        ))}
      </ol>
    </section>
  );
}

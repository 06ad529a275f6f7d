import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { REHEARSE } from '../../words/rehearse.ts';
import { useWords } from '../../words/use-words.ts';
import { BeginForm } from './begin-form.tsx';
import { RehearsalItem } from './rehearsal-item.tsx';
import { useRehearsals } from './use-rehearsals.ts';
import './rehearse.css';

/** Rehearsals: a year of a plan in seconds, its mail, flags and bulletins; nothing of it touches the record. */
export function Screen() {
  const say = useWords(REHEARSE);
  const rehearsals = useRehearsals();
  return (
    <div className="narrow rehearse">
      <Heading>{say('title')}</Heading>
      <p className="faint">{say('told')}</p>
      <BeginForm />
      <section className="panel">
        <h2>{say('list')}</h2>
        <p className="faint">{say('kept')}</p>
        <Loaded query={rehearsals}>
          {(all) =>
            all.length === 0 ? (
              <p>{say('none')}</p>
            ) : (
              <ul className="rehearsals">
                {all.map((rehearsal, index) => (
                  <RehearsalItem key={rehearsal.id} rehearsal={rehearsal} isNewest={index === 0} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </section>
    </div>
  );
}

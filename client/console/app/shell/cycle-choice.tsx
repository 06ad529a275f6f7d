import { useId } from 'react';
import { generatePath, useNavigate } from 'react-router';
import { Picked } from '../../parts/picked.tsx';
import { SHELL } from '../../words/shell.ts';
import { useWords } from '../../words/use-words.ts';
import { queries } from '../query.ts';
import { SESSION_KEY } from '../session/session-key.ts';
import { readFrom, speakAs } from '../session/standing.ts';
import { useStanding } from '../session/use-session.ts';
import { useCyclePath } from './cycle-path.ts';

/** The cycle that the page is of; where somebody holds posts in several, or several in one, they choose here. */
export function CycleChoice() {
  const say = useWords(SHELL);
  const id = useId();
  const navigate = useNavigate();
  const path = useCyclePath();
  const { session, own } = useStanding();
  if (!own) return <ReadCycle />;
  if (session.posts.length === 1) return <span className="cycle">{own.title}</span>;
  const choose = (name: string) => {
    const next = session.posts.find((p) => nameOf(p) === name);
    if (!next) return;
    speakAs(next);
    void queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] });
    void navigate(generatePath(path, { cycle: next.cycle }));
  };
  return (
    <span className="cycle">
      <label htmlFor={id} className="unseen">
        {say('speaks_as')}
      </label>
      <select id={id} value={nameOf(own)} onChange={(e) => choose(e.target.value)}>
        {session.posts.map((p) => (
          <option key={nameOf(p)} value={nameOf(p)}>
            {p.title} · {p.post.name}
          </option>
        ))}
      </select>
    </span>
  );
}

/** The cycle that an auditor reads, or whichever of several they choose. */
function ReadCycle() {
  const say = useWords(SHELL);
  const navigate = useNavigate();
  const path = useCyclePath();
  const { session, cycle } = useStanding();
  const { reads } = session;
  if (reads.length < 2) return <span className="cycle">{reads[0]?.title}</span>;
  const read = (next: string) => {
    readFrom(next);
    void navigate(generatePath(path, { cycle: next }));
  };
  const options = reads.map(({ cycle: value, title }) => ({ value, label: title }));
  return (
    <span className="cycle">
      <Picked label={say('cycle')} options={options} value={cycle ?? ''} onPick={read} />
    </span>
  );
}

function nameOf({ cycle, post }: { readonly cycle: string; readonly post: { readonly id: string } }): string {
  return `${cycle}/${post.id}`;
}

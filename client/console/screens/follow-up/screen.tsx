import { ArrowLeftOutlined } from '@ant-design/icons';
import { Link, useParams } from 'react-router';
import { useStanding } from '../../app/session/use-session.ts';
import { DocumentButtons } from '../../parts/document-buttons.tsx';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { OnPaper } from '../../parts/on-paper.tsx';
import { useCaseTitle } from '../../parts/use-case-title.ts';
import { CASE } from '../../words/case-terms.ts';
import { FOLLOW_UP } from '../../words/follow-up.ts';
import { useWords } from '../../words/use-words.ts';
import { Asks } from './asks.tsx';
import { CaseFacts } from './case-facts.tsx';
import { History } from './history.tsx';
import { Life } from './life.tsx';
import { type ToldCase, useCase } from './use-case.ts';
import './follow-up.css';

/** A case: where it stands, what one may do about it, where it comes from, and everything that happened to it. */
export function Screen() {
  const say = useWords(FOLLOW_UP);
  const { id = '' } = useParams();
  return (
    <article className="case">
      <Loaded query={useCase(id)}>{(told) => <Known told={told} />}</Loaded>
      <Link to=".." relative="path" className="no-print">
        <ArrowLeftOutlined /> {say('back')}
      </Link>
    </article>
  );
}

function Known({ told }: { readonly told: ToldCase }) {
  const say = useWords(FOLLOW_UP);
  const kind = useWords(CASE);
  const cycle = useStanding().cycle ?? '';
  const name = told.list ?? kind(`kind.${told.called}` as 'kind.matter');
  return (
    <>
      <Heading
        beside={
          <DocumentButtons
            path="/cycles/{cycle}/follow-ups/{id}/document"
            params={{ cycle, id: told.id }}
            name={`${name}-${told.responsible}.html`}
          />
        }
      >
        {say('heading', { name, unit: told.responsible, title: useCaseTitle()(told.title) })}
      </Heading>
      <OnPaper />
      <Life told={told} />
      <Asks told={told} />
      <CaseFacts told={told} />
      <History told={told} />
    </>
  );
}

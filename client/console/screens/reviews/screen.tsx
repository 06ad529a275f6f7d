import { Empty } from 'antd';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { OnPaper } from '../../parts/on-paper.tsx';
import { Sections } from '../../parts/sections.tsx';
import { REVIEWS } from '../../words/reviews.ts';
import { useWords } from '../../words/use-words.ts';
import { ComingItems } from './coming-items.tsx';
import { ReviewTable } from './review-table.tsx';
import { useReviews } from './use-reviews.ts';

/** Every review of a cycle, and how far each has come. */
export function Screen() {
  const say = useWords(REVIEWS);
  return (
    <>
      <Heading>{say('title')}</Heading>
      <OnPaper />
      <Sections />
      <p className="faint">{say('told')}</p>
      <Loaded query={useReviews()}>
        {(reviews) =>
          reviews.length === 0 ? (
            <Empty description={say('none')}>{say('none_told')}</Empty>
          ) : (
            <section className="panel">
              <ReviewTable reviews={reviews} />
            </section>
          )
        }
      </Loaded>
      <ComingItems />
    </>
  );
}

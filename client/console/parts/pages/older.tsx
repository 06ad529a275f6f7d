import { Button } from 'antd';
import { PAGES } from '../../words/pages.ts';
import { useWords } from '../../words/use-words.ts';

interface Props {
  readonly query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => unknown;
  };
  /** What it is called, where a list is not told by its days. */
  readonly word?: 'older' | 'more';
  /** How many are not shown yet, where that is known. */
  readonly left?: number;
}

/** Leads on in a list that comes in pages; nothing where there is no more. */
export function Older({ query, word = 'older', left }: Props) {
  const say = useWords(PAGES);
  if (!query.hasNextPage) return null;
  return (
    <Button className="no-print older" loading={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
      {left === undefined ? say(word) : say('left', { count: left })}
    </Button>
  );
}

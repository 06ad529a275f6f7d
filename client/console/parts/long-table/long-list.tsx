import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { Row } from './column.ts';
import { usePrinting } from './use-printing.ts';
import './long-list.css';

interface Props<R extends Row> {
  readonly rows: readonly R[];
  /** How high one is about, in pixels. */
  readonly height: number;
  readonly children: (row: R) => ReactNode;
}

const GAP = 8;
/** How many are drawn beyond those that are seen. */
const BEYOND = 6;

/** A list of any length down a page: only what is seen is drawn, and all of it on paper. */
export function LongList<R extends Row>({ rows, height, children }: Props<R>) {
  const printing = usePrinting();
  const { list, scrollMargin } = usePlace();
  const virtual = useWindowVirtualizer<HTMLLIElement>({
    count: rows.length,
    estimateSize: () => height,
    getItemKey: (index) => rows[index]?.id ?? index,
    gap: GAP,
    overscan: BEYOND,
    scrollMargin,
  });
  const seen = virtual.getVirtualItems();
  const indexes = printing ? rows.map((_, index) => index) : seen.map(({ index }) => index);
  const before = printing ? 0 : (seen[0]?.start ?? scrollMargin) - scrollMargin;
  const after = printing ? 0 : virtual.getTotalSize() - ((seen.at(-1)?.end ?? scrollMargin) - scrollMargin);
  return (
    <ul ref={list} className="long-list" style={{ paddingBlock: `${before}px ${Math.max(0, after)}px` }}>
      {indexes.map((index) => {
        const row = rows[index];
        return (
          row && (
            <li
              key={row.id}
              data-index={index}
              ref={virtual.measureElement}
              aria-posinset={index + 1}
              aria-setsize={rows.length}
            >
              {children(row)}
            </li>
          )
        );
      })}
    </ul>
  );
}

/** Where a list begins on the page, which what stands above it may move. */
function usePlace() {
  const list = useRef<HTMLUListElement>(null);
  const [scrollMargin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setMargin((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    measure();
    const watching = new ResizeObserver(measure);
    watching.observe(document.body);
    return () => watching.disconnect();
  }, []);
  return { list, scrollMargin };
}

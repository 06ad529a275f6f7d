import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { SHELL } from '../words/shell.ts';
import { useWords } from '../words/use-words.ts';

/** False until the first page is shown: the focus then is where the browser puts it. */
let arrived = false;

interface Props {
  readonly children: string;
  /** What stands at the other end of the line, as buttons. */
  readonly beside?: ReactNode;
}

/** The name of a page: in the window's title too, and where the focus goes when somebody has gone to the page. */
export function Heading({ children, beside }: Props) {
  const say = useWords(SHELL);
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const product = say('product');
  useEffect(() => {
    document.title = `${children} · ${product}`;
  }, [children, product]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves whenever the place changes, and stays where one chooses what of it is shown
  useEffect(() => {
    if (arrived) heading.current?.focus({ preventScroll: true });
    arrived = true;
    window.scrollTo(0, 0);
  }, [pathname]);
  return (
    <div className="heading">
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
      {beside}
    </div>
  );
}

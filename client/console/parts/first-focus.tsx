import { useEffect, useRef, useState } from 'react';

/** What of a dialog is filled in; where there is none, the safe button stands first below it, and in a drawer what it offers. */
const PLACES = [
  ':is(.ant-modal-body, .ant-drawer-body) :is(input, textarea, select):not(:disabled, [hidden])',
  '.ant-modal-footer button',
  '.ant-drawer-body button',
];

/**
 * Stands in a dialog: the focus goes to the first thing to be filled in, or to the button that does nothing, and when the
 * dialog closes back to what opened it; where that is gone by then, to the page.
 */
export function FirstFocus() {
  const here = useRef<HTMLSpanElement>(null);
  const [opener] = useState(() => document.activeElement);
  useEffect(() => {
    const dialog = here.current?.closest('[role="dialog"]');
    const first = PLACES.map((place) => dialog?.querySelector<HTMLElement>(place)).find((found) => found);
    first?.focus({ preventScroll: true });
    return () => giveBack(opener);
  }, [opener]);
  return <span ref={here} hidden />;
}

/** Gives the focus back to what had it, unless it went elsewhere of itself. */
function giveBack(opener: Element | null): void {
  if (document.activeElement !== document.body || !(opener instanceof HTMLElement)) return;
  const back = opener.isConnected ? opener : document.querySelector<HTMLElement>('main');
  back?.focus({ preventScroll: true });
}

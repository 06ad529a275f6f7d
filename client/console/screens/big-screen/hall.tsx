import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useNavigate, useSearchParams } from 'react-router';
import type { FlagsOf } from '../../parts/use-flags.ts';
import { BIG } from '../../words/big-screen.ts';
import { SHELL } from '../../words/shell.ts';
import { useWords } from '../../words/use-words.ts';
import { Controls } from './controls.tsx';
import { PageOf } from './page-of.tsx';
import { pagesOf } from './pages.ts';
import { type Turn, useKeys } from './use-keys.ts';

/** The pages over everything else, turned by keys, a clicker or the buttons; a reload comes back to the same page. */
export function Hall({ flags }: { readonly flags: FlagsOf }) {
  const say = useWords(BIG);
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const [dark, setDark] = useState(false);
  const pages = pagesOf(flags);
  const [at, setAt] = useState(() => Math.min(pages.length, Math.max(1, Number(params.get('page')) || 1)) - 1);
  const place = useOverAll(say('title'));
  useEffect(() => {
    setParams({ page: String(at + 1) }, { replace: true });
  }, [at, setParams]);
  const turn = (asks: Turn) => {
    if (asks === 'leave') return leave(() => navigate('../flags', { relative: 'path' }));
    if (dark) return setDark(false);
    if (asks === 'full') toggleFull();
    else if (asks === 'dark') setDark(true);
    else setAt((now) => turned(now, asks, pages.length - 1));
  };
  useKeys(turn);
  const page = pages[at];
  return createPortal(
    <main className="big-screen" ref={place} tabIndex={-1} data-shade="dark">
      {dark ? <p className="unseen">{say('is_dark')}</p> : page && <PageOf page={page} flags={flags} />}
      {!dark && <Controls at={at} of={pages.length} onTurn={turn} />}
    </main>,
    document.body,
  );
}

/** The page behind is out of reach while the hall is looked at; the focus comes here, and goes back where it was. */
function useOverAll(title: string) {
  const say = useWords(SHELL);
  const place = useRef<HTMLElement>(null);
  const product = say('product');
  useEffect(() => {
    document.title = `${title} · ${product}`;
    const behind = document.getElementById('console');
    behind?.setAttribute('inert', '');
    place.current?.focus();
    return () => behind?.removeAttribute('inert');
  }, [title, product]);
  return place;
}

/** The page that one comes to from another; nobody goes past the ends. */
function turned(now: number, asks: 'next' | 'before' | 'first' | 'last', end: number): number {
  const to = { next: now + 1, before: now - 1, first: 0, last: end };
  return Math.min(end, Math.max(0, to[asks]));
}

function toggleFull(): void {
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  done.catch(() => {});
}

function leave(go: () => void): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
  go();
}

import { useEffect, useRef } from 'react';

/** What a key of the keyboard or of a presenter's clicker asks for. */
export type Turn = 'next' | 'before' | 'first' | 'last' | 'full' | 'dark' | 'leave';

const TURNS: Readonly<Record<string, Turn>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'before',
  ArrowUp: 'before',
  PageUp: 'before',
  Backspace: 'before',
  Home: 'first',
  End: 'last',
  f: 'full',
  F5: 'full',
  b: 'dark',
  '.': 'dark',
  Escape: 'leave',
};

/** Turns the pages by keys, one at a time: a key that is held down counts once. */
export function useKeys(onTurn: (turn: Turn) => void): void {
  const latest = useRef(onTurn);
  useEffect(() => {
    latest.current = onTurn;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const turn = TURNS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      const pressesButton = event.key === ' ' && event.target instanceof HTMLButtonElement;
      if (!turn || pressesButton) return;
      event.preventDefault();
      if (!event.repeat) latest.current(turn);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

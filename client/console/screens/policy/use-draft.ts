import { useState } from 'react';

/** A text that is being changed: kept in the browser until it is as it was, so that nothing is lost by leaving the page. */
export function useDraft(cycle: string, original: string): readonly [string, (text: string) => void] {
  const name = `duban.policy.${cycle}`;
  const [text, setText] = useState(() => localStorage.getItem(name) ?? original);
  const change = (next: string) => {
    setText(next);
    if (next === original) localStorage.removeItem(name);
    else localStorage.setItem(name, next);
  };
  return [text, change];
}

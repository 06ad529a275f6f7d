import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** A `details` that folds again on Escape, on a click beside it, and when one goes to another page. */
export function useFolding(): RefObject<HTMLDetailsElement | null> {
  const menu = useRef<HTMLDetailsElement>(null);
  const { key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it folds whenever the place changes
  useEffect(() => menu.current?.removeAttribute('open'), [key]);
  useEffect(() => {
    const fold = () => menu.current?.removeAttribute('open');
    const beside = ({ target }: PointerEvent) => target instanceof Node && !menu.current?.contains(target) && fold();
    const onKey = ({ key: pressed }: KeyboardEvent) => {
      if (pressed !== 'Escape' || !menu.current?.open) return;
      fold();
      menu.current.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', beside);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', beside);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  return menu;
}

import { useSearchParams } from 'react-router';

type Change = (name: string, to: string, formerly?: string) => void;

/**
 * What of a page is shown stands in its address, so that it can be sent to somebody; empty is left out, and so is what
 * it was called formerly.
 */
export function useShown(): readonly [(name: string) => string, Change] {
  const [params, setParams] = useSearchParams();
  const change: Change = (name, to, formerly) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (formerly !== undefined) after.delete(formerly);
        if (to === '') after.delete(name);
        else after.set(name, to);
        return after;
      },
      { replace: true },
    );
  return [(name) => params.get(name) ?? '', change];
}

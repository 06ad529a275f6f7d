import { useSearchParams } from 'react-router';

/** What of a page is shown stands in its address, so that it can be sent to somebody; empty is left out. */
export function useShown(): readonly [(name: string) => string, (name: string, to: string) => void] {
  const [params, setParams] = useSearchParams();
  const change = (name: string, to: string) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (to === '') after.delete(name);
        else after.set(name, to);
        return after;
      },
      { replace: true },
    );
  return [(name) => params.get(name) ?? '', change];
}

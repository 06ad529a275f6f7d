import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';

/** The secret of a link, as `/begin#secret`; the address bar and the history forget it at once. */
export function useLinkSecret(): string {
  const { hash } = useLocation();
  const [secret, setSecret] = useState(hash.slice(1));
  useEffect(() => {
    if (hash === '') return;
    setSecret(hash.slice(1));
    history.replaceState(history.state, '', location.pathname + location.search);
  }, [hash]);
  return secret;
}

import { useEffect, useState } from 'react';
import './filters.css';

/** For how long somebody has not typed before it is looked for; what is found is there within a fifth of a second. */
const PAUSE_MS = 100;

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (text: string) => void;
}

/** Words to look for, while they are typed. */
export function SearchText({ label, value, onSearch }: Props) {
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    if (typed.trim() === value) return;
    const waiting = setTimeout(() => onSearch(typed.trim()), PAUSE_MS);
    return () => clearTimeout(waiting);
  }, [typed, value, onSearch]);
  return (
    <input
      type="search"
      className="search-text"
      aria-label={label}
      placeholder={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}

/** Hears of the kinds of things that changed. */
type Listener = (kinds: readonly string[]) => void;

interface Line {
  readonly source: EventSource;
  readonly listeners: Set<Listener>;
}

const lines = new Map<string, Line>();

/** Hears of the changes of a cycle as a post of it; whoever listens to the same shares one line. Answers with what ends it. */
export function hear(cycle: string, post: string | null, listener: Listener): () => void {
  const url = `/api/cycles/${encodeURIComponent(cycle)}/changes${post === null ? '' : `?post=${encodeURIComponent(post)}`}`;
  const line = lines.get(url) ?? opened(url);
  line.listeners.add(listener);
  return () => {
    line.listeners.delete(listener);
    // The next page may listen to the same at once: the line is kept until it is known that none does.
    setTimeout(() => line.listeners.size === 0 && end(url, line));
  };
}

function opened(url: string): Line {
  const line = { source: new EventSource(url), listeners: new Set<Listener>() };
  line.source.addEventListener('changed', (told: MessageEvent<string>) => {
    const { kinds } = JSON.parse(told.data) as { readonly kinds: readonly string[] };
    for (const listener of line.listeners) listener(kinds);
  });
  lines.set(url, line);
  return line;
}

function end(url: string, line: Line): void {
  line.source.close();
  if (lines.get(url) === line) lines.delete(url);
}

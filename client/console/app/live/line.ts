/** Hears of the kinds of things that changed. */
type Listener = (kinds: readonly string[]) => void;

interface Line {
  source: EventSource;
  readonly listeners: Set<Listener>;
}

/** After how long a line that was refused is asked for again. */
const AGAIN_MS = 30_000;
/** As the server says of a long absence: whoever listens looks at everything anew. */
const EVERYTHING = ['*'];

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
  const listeners = new Set<Listener>();
  const line: Line = { source: connected(url, listeners), listeners };
  lines.set(url, line);
  return line;
}

function connected(url: string, listeners: ReadonlySet<Listener>): EventSource {
  const source = new EventSource(url);
  const tell = (kinds: readonly string[]) => {
    for (const listener of listeners) listener(kinds);
  };
  source.addEventListener('changed', (told: MessageEvent<string>) => {
    tell((JSON.parse(told.data) as { readonly kinds: readonly string[] }).kinds);
  });
  source.addEventListener('error', () => {
    // A browser gives up for good what was refused, as where an account has too many pages open.
    if (source.readyState !== EventSource.CLOSED) return;
    setTimeout(() => {
      const line = lines.get(url);
      if (line?.source !== source) return;
      line.source = connected(url, listeners);
      tell(EVERYTHING);
    }, AGAIN_MS);
  });
  return source;
}

function end(url: string, line: Line): void {
  line.source.close();
  if (lines.get(url) === line) lines.delete(url);
}

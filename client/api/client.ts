import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './schema.d.ts';

export type Api = Client<paths>;

/** A shape of the description by its name: `Shape<'ReviewView'>`. */
export type Shape<N extends keyof components['schemas']> = components['schemas'][N];

/** What a server refused, with its codes, its places and its sentences. */
export class Refusal extends Error {
  readonly answer: Shape<'ProblemAnswer'>;

  constructor(answer: Shape<'ProblemAnswer'>) {
    super(answer.title);
    this.name = 'Refusal';
    this.answer = answer;
  }
}

/** No server answered at all. */
export class NoAnswer extends Error {
  constructor(url: string, cause: unknown) {
    super(`no server answers at ${url}`, { cause });
    this.name = 'NoAnswer';
  }
}

/** Where a server is, and what goes with every request to it. */
interface Server {
  /** With the path of the API: `http://127.0.0.1:7140/api`, or `/api` from its own pages. */
  readonly url: string;
  /** Asked for each request: tokens, languages and posts change. */
  readonly headers: () => Readonly<Record<string, string>>;
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** The typed client of the API; whatever is not done is thrown, as `Refusal` or as `NoAnswer`. */
export function apiOf({ url, headers, fetch = globalThis.fetch }: Server): Api {
  const api = createClient<paths>({
    baseUrl: url,
    fetch: (request) => fetch(request).catch((cause: unknown) => Promise.reject(new NoAnswer(url, cause))),
  });
  api.use({
    onRequest: ({ request }) => {
      for (const [name, value] of Object.entries(headers())) request.headers.set(name, value);
    },
    onResponse: async ({ response }) => {
      if (!response.ok) throw new Refusal(await problemIn(response));
    },
  });
  return api;
}

/** The parameters of a write: repeated with the same key it is done once. */
export function keyed<P extends object>(path: P, key: string = crypto.randomUUID()) {
  return { path, header: { 'Idempotency-Key': key } };
}

/** The problem that a server told; its status where it told none, as a proxy in between does. */
async function problemIn(response: Response): Promise<Shape<'ProblemAnswer'>> {
  const told = await response.json().catch(() => null);
  if (told !== null && typeof told === 'object' && 'title' in told) return told as Shape<'ProblemAnswer'>;
  const { status, statusText } = response;
  return { status, code: String(status), title: statusText || String(status), errors: [] };
}

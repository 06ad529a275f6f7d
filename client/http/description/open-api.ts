import type { Hono } from 'hono';
import { z } from 'zod';
import { mostBytes } from '../body-size.ts';
import { type Told, toldBy } from '../endpoint.ts';
import { HEADERS, headersAsked, headersTold, PARAMETERS, REFUSED_HEADERS } from './headers.ts';

type Schema = Readonly<Record<string, unknown>>;

/** The shapes of answers, by endpoint, and what they refer to; `problem` is what every refusal looks like. */
export interface AnswerSchemas {
  readonly answers: Readonly<Record<string, Schema>>;
  readonly components: Readonly<Record<string, Schema>>;
}

interface Route extends Told {
  readonly method: string;
  readonly path: string;
}

const SECURITY = {
  token: { type: 'http', scheme: 'bearer', description: 'The token of a post, or of the operator.' },
  session: { type: 'apiKey', in: 'cookie', name: '__Host-duban', description: 'Somebody signed in.' },
};

/** The endpoints of an app as they tell of themselves, in the order of their paths. */
export function toldRoutes(app: Hono): Route[] {
  return app.routes
    .flatMap(({ handler, method, path }) => {
      const of = toldBy(handler);
      return of ? [{ ...of, method: method.toLowerCase(), path }] : [];
    })
    .toSorted((a, b) => (a.path === b.path ? compare(a.method, b.method) : compare(a.path, b.path)));
}

/** The description of an API (OpenAPI 3.1): every endpoint of an app, with the schemas it checks by and answers with. */
export function openApi(app: Hono, { answers, components }: AnswerSchemas): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of toldRoutes(app)) {
    const path = route.path.replace(/^\/api/, '').replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method]: operation(route, answers[route.id]) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Duban', version: '1', description: 'Supervision of tasks: plans, reports, reviews, flags.' },
    servers: [{ url: '/api' }],
    security: [{ token: [] }, { session: [] }],
    paths,
    components: { schemas: components, parameters: PARAMETERS, headers: HEADERS, securitySchemes: SECURITY },
  };
}

function operation(route: Route, answer: Schema | undefined): object {
  const { id, summary, method, path } = route;
  const content = contentOf(route, answer);
  const [first = 200, ...others] = route.status ?? [];
  const told = { description: summary, ...headersTold(route, method, path), ...content };
  const done = Object.fromEntries([first, ...others].map((status) => [status, told]));
  const problem = { 'application/problem+json': { schema: ref('ProblemAnswer') } };
  const refused = { description: 'Refused', headers: REFUSED_HEADERS, content: problem };
  return {
    operationId: id,
    summary,
    ...(route.whole === undefined ? {} : { description: `Told whole: ${route.whole}.` }),
    tags: [tagOf(route)],
    ...(route.open ? { security: [] } : {}),
    parameters: [...inPath(route), ...inQuery(route), ...headersAsked(route, method, path)],
    ...(method === 'get' || method === 'delete' ? {} : sent(route)),
    responses: { ...done, ...tooLong(route, refused), default: refused },
  };
}

/** What is answered to a body that is longer than an endpoint takes. */
function tooLong(route: Route, refused: object): object {
  const most = mostBytes(route);
  if (!(route.body || route.sends) || route.method === 'get') return {};
  return { 413: { ...refused, description: most === null ? 'Too long a file' : `More than ${most / 1024} KiB` } };
}

function contentOf({ answers, watched }: Route, answer: Schema | undefined): object {
  if (answers === null) return {};
  const schema = answer ?? { type: 'string', format: 'binary' };
  const lines = watched ? { 'application/x-ndjson': LINES } : {};
  return { content: { [answers]: { schema }, ...lines } };
}

/** What is told of long work to who asks for it line by line. */
const LINES = {
  schema: {
    type: 'string',
    description:
      'By `Accept: application/x-ndjson`: a line of JSON whenever it has come further, the outcome in the last.',
  },
  examples: {
    done: { value: '{"done":1,"total":2}\n{"done":2,"total":2}\n{"result":{}}\n' },
    failed: { value: '{"done":1,"total":2}\n{"failed":true}\n' },
  },
};

function sent({ body, sends }: Route): object {
  if (sends) return { requestBody: { required: true, content: { [sends]: { schema: FILE } } } };
  if (!body) return {};
  const { $schema: _, ...schema } = z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' });
  return { requestBody: { required: true, content: { 'application/json': { schema } } } };
}

const FILE = { type: 'string', format: 'binary' };

function inPath({ path }: Route): object[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function inQuery({ query }: Route): object[] {
  return Object.entries(query?.shape ?? {}).map(([name, schema]) => {
    const { $schema: _, ...shape } = z.toJSONSchema(schema as z.ZodType, { io: 'input', unrepresentable: 'any' });
    return { name, in: 'query', required: !(schema as z.ZodType).isOptional(), schema: shape };
  });
}

/** What an endpoint is about: the first word of its path that is no place holder. */
function tagOf({ path }: Route): string {
  const [first = 'cycles', ...rest] = path.split('/').filter((part) => part !== '' && part !== 'api');
  return first === 'cycles' ? (rest.find((part) => !part.startsWith(':')) ?? first) : first;
}

function ref(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

import { bearsTag, toldAt } from '../../api/told-at.ts';
import type { Told } from '../endpoint.ts';

type Described = Readonly<Record<string, unknown>>;

const TEXT = { type: 'string' };
const KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  description: 'Sent again under its key within a week, a request is answered as it was and does nothing twice',
  schema: { ...TEXT, pattern: '^[A-Za-z0-9_.:-]{8,128}$' },
};

function asked(name: string, description: string): Described {
  return { name, in: 'header', required: false, description, schema: TEXT };
}

/** The headers of requests, told once for all endpoints that take them. */
export const PARAMETERS = {
  IdempotencyKey: { ...KEY, required: true },
  IdempotencyKeyHeeded: { ...KEY, required: false },
  IfMatch: asked('If-Match', 'Done only while the thing is as this tag told it.'),
  DubanPost: asked('Duban-Post', 'The post that is spoken as, by whoever signed in and holds several.'),
  DubanReason: asked('Duban-Reason', 'For what an auditor reads, percent-encoded.'),
  LastEventId: asked('Last-Event-ID', 'What was heard last: from there on.'),
} as const satisfies Record<string, Described>;

/** The headers of answers, told once. */
export const HEADERS = {
  ETag: { description: 'The tag of what is told, for `If-None-Match` and `If-Match`.', schema: TEXT },
  Link: { description: 'Where the next page is (`rel="next"`), when there may be one.', schema: TEXT },
  RetryAfter: { description: 'After how many seconds to ask again (429, 503).', schema: { type: 'integer' } },
  ContentLanguage: { description: 'The language of its sentences.', schema: TEXT },
} as const satisfies Record<string, Described>;

/** The headers of a request to an endpoint, as it is described. */
export function headersAsked({ id, keyed, open }: Told, method: string, path: string): Described[] {
  const inCycle = path.includes('/:cycle');
  const isEdit = ['post', 'put', 'delete'].includes(method) && toldAt(path) !== null;
  const names: readonly (keyof typeof PARAMETERS)[] = [
    ...(keyed === true ? (['IdempotencyKey'] as const) : keyed ? (['IdempotencyKeyHeeded'] as const) : []),
    ...(isEdit ? (['IfMatch'] as const) : []),
    ...(inCycle ? (['DubanPost'] as const) : []),
    ...(method === 'get' && !open ? (['DubanReason'] as const) : []),
    ...(id === 'changes' ? (['LastEventId'] as const) : []),
  ];
  return names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
}

/** The headers of an answer that is no refusal. */
export function headersTold({ answers, query }: Told, method: string, path: string): object {
  const isTagged = answers === 'application/json' && bearsTag(method, path);
  const isPaged = query !== undefined && 'after' in query.shape;
  const headers = { ...(isTagged ? { ETag: header('ETag') } : {}), ...(isPaged ? { Link: header('Link') } : {}) };
  return Object.keys(headers).length > 0 ? { headers } : {};
}

/** The headers of a refusal. */
export const REFUSED_HEADERS = { 'Retry-After': header('RetryAfter'), 'Content-Language': header('ContentLanguage') };

function header(name: keyof typeof HEADERS): Described {
  return { $ref: `#/components/headers/${name}` };
}

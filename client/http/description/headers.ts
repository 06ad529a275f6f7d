import type { Told } from '../endpoint.ts';
import { toldAt } from '../told-at.ts';

type Header = Readonly<Record<string, unknown>>;

const TEXT = { type: 'string' };

/** The headers of a request to an endpoint, as it is described. */
export function headersAsked({ id, keyed, open }: Told, method: string, path: string): Header[] {
  const inCycle = path.includes('/:cycle');
  const isEdit = ['post', 'put', 'delete'].includes(method) && toldAt(path) !== null;
  const of = (name: string, description: string, schema: Header = TEXT, required = false): Header => {
    return { name, in: 'header', required, description, schema };
  };
  return [
    ...(keyed ? [of('Idempotency-Key', KEY, { ...TEXT, pattern: '^[A-Za-z0-9_.:-]{8,128}$' }, keyed === true)] : []),
    ...(isEdit ? [of('If-Match', 'Done only while the thing is as this tag told it.')] : []),
    ...(inCycle ? [of('Duban-Post', 'The post that is spoken as, by whoever signed in and holds several.')] : []),
    ...(method === 'get' && !open ? [of('Duban-Reason', 'For what an auditor reads, percent-encoded.')] : []),
    ...(id === 'changes' ? [of('Last-Event-ID', 'What was heard last: from there on.')] : []),
  ];
}

const KEY = 'Sent again under its key within a week, a request is answered as it was and does nothing twice';

/** The headers of an answer that is no refusal. */
export function headersTold({ answers, query }: Told, method: string): object {
  const of = (description: string) => ({ description, schema: TEXT });
  const isTagged = method === 'get' && answers === 'application/json';
  const isPaged = query !== undefined && 'after' in query.shape;
  const headers = {
    ...(isTagged ? { ETag: of('The tag of what is told, for `If-None-Match` and `If-Match`.') } : {}),
    ...(isPaged ? { Link: of('Where the next page is (`rel="next"`), when there may be one.') } : {}),
  };
  return Object.keys(headers).length > 0 ? { headers } : {};
}

/** The headers of a refusal. */
export const REFUSED_HEADERS = {
  'Retry-After': { description: 'After how many seconds to ask again (429, 503).', schema: { type: 'integer' } },
  'Content-Language': { description: 'The language of its sentences.', schema: TEXT },
};

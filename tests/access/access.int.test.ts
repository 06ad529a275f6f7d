import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Database } from '../../activities/store/database.ts';
import { toldRoutes } from '../../client/http/description/open-api.ts';
import { openRecord } from '../support/record.ts';
import { type Hall, openHall } from './hall.ts';
import { MATRIX, ROLES, type Role, type Whose } from './matrix.ts';
import type { Asked, Request } from './request.ts';
import { ROUTES } from './routes.ts';

type Route = ReturnType<typeof toldRoutes>[number];

/** The unit that an act is about, as it looks to the water office. */
const UNITS: Readonly<Record<Whose, string>> = { own: 'slj', other: 'lyj', none: 'nowhere' };
const REFUSALS = new Set(['forbidden', 'unauthorised', 'second_factor_needed', 'proof_needed', 'audit_reason_needed']);

let db: Database;
let hall: Hall;
let routes: readonly Route[];
let keys = 0;

beforeAll(async () => {
  db = await openRecord();
  hall = await openHall(db);
  routes = toldRoutes(hall.app);
});

afterAll(async () => {
  await hall.close();
  await db.close();
});

async function ask(route: Route, request: Request, role: Role | null) {
  keys += 1;
  const filled = { cycle: hall.cycle, ...request.path };
  const at = route.path.replace(/:(\w+)/g, (_, name: keyof typeof filled) => filled[name]);
  const query = request.query ? `?${new URLSearchParams(request.query)}` : '';
  const raw = typeof request.body === 'string';
  const type = { 'Content-Type': raw ? 'application/octet-stream' : 'application/json' };
  const key = { 'Idempotency-Key': `a-key-of-the-table-${keys}` };
  const body = request.body === undefined ? {} : { body: raw ? String(request.body) : JSON.stringify(request.body) };
  const headers = { ...type, ...key, ...hall.headersOf(role) };
  return hall.app.request(at + query, { method: route.method.toUpperCase(), headers, ...body });
}

/** What an answer says of the authorisation: refused with a status, or let through to whatever came of it. */
async function verdictOf(answer: Response, hidden: boolean): Promise<string> {
  const { status } = answer;
  const problem = answer.headers.get('content-type')?.includes('problem') ?? false;
  const { code } = problem ? ((await answer.json()) as { code: string }) : { code: '' };
  if (status === 404 && hidden) return 'hidden';
  if ([401, 403].includes(status) && REFUSALS.has(code)) return `${status} ${code}`;
  if (!problem) await answer.body?.cancel();
  return status < 500 || status === 503 ? 'let through' : `${status} ${code}`;
}

function may(act: string, role: Role, whose: Whose | null): boolean {
  const share = MATRIX.get(act)?.get(role);
  return share === 'A' || (share === 'O' && (whose === null || whose === 'own'));
}

/** True for whoever has a duty in the installation, and sees no cycle from within. */
function isAdministrator(role: Role): boolean {
  return role === 'system_administrator' || role === 'security_administrator';
}

/** What a cell of the table has to answer; where there is no thing to be seen, it may also be said who may not act. */
function expected({ act, seen }: Request, role: Role | null, whose: Whose | null): readonly string[] {
  if (role === null || (act === 'own_account' && role === 'operator')) return ['401 unauthorised'];
  if (isAdministrator(role) && !may(act, role, whose)) return ['403 forbidden'];
  if (seen && whose === 'none') return ['hidden', ...(may(act, role, whose) ? [] : ['403 forbidden'])];
  if (seen && !may(seen, role, whose)) return ['hidden'];
  return may(act, role, whose) ? ['let through'] : ['403 forbidden'];
}

/** A cell of the table: a request, who makes it, and whose object it is about; null where it is about no unit's. */
function cells(asked: readonly Asked[]): (readonly [Request, Role | null, Whose | null])[] {
  const requests = asked.flatMap((a): (readonly [Request, Whose | null])[] =>
    typeof a === 'function'
      ? (['own', 'other', 'none'] as const).map((whose) => [a(UNITS[whose], whose), whose])
      : [[a, null]],
  );
  return requests.flatMap(([request, whose]) => [null, ...ROLES].map((role) => [request, role, whose] as const));
}

/** What a body may ask, by the word it is asked with. */
function asksOf({ id, body }: Route): string[] {
  if (!body) return [];
  const found: string[] = [];
  const look = (schema: unknown) => {
    if (typeof schema !== 'object' || schema === null) return;
    const { properties } = schema as { properties?: { ask?: { const?: string; enum?: string[] } } };
    const { const: one, enum: some = one === undefined ? [] : [one] } = properties?.ask ?? {};
    found.push(...some.map((ask) => `${id} ${ask}`));
    Object.values(schema).forEach(look);
  };
  look(z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' }));
  return [...new Set(found)];
}

/** What the table asks of a route, by the word it is asked with. */
function askedOf([id, asked]: readonly [string, readonly Asked[]]): string[] {
  const bodies = cells(asked).map(([{ body }]) => (typeof body === 'object' ? (body as { ask?: string }) : {}));
  return bodies.flatMap(({ ask }) => (ask === undefined ? [] : [`${id} ${ask}`]));
}

describe('the table of who may do what', () => {
  it('names the act of every route, and of no other', () => {
    expect(Object.keys(ROUTES).toSorted()).toEqual(routes.map((r) => r.id).toSorted());
  });

  it('describes as open to everybody what is how one gets in, and nothing else', () => {
    const enters = Object.entries(ROUTES).filter(([, asked]) => cells(asked).some(([{ act }]) => act === 'enter'));
    const open = routes.filter((r) => r.open).map((r) => r.id);
    expect(open.toSorted()).toEqual(enters.map(([id]) => id).toSorted());
  });

  it('asks everything that a body may ask, and nothing else', () => {
    const asked = new Set(Object.entries(ROUTES).flatMap(askedOf));
    expect([...asked].toSorted()).toEqual(routes.flatMap(asksOf).toSorted());
  });

  it('knows every act that a route names, and each that it knows is named by one', () => {
    const named = Object.values(ROUTES).flatMap((asked) => cells(asked).map(([{ act }]) => act));
    expect([...new Set(named)].filter((act) => act !== 'enter').toSorted()).toEqual([...MATRIX.keys()].toSorted());
  });
});

describe('every route, asked by everybody for every unit', () => {
  it.each(Object.entries(ROUTES))('%s answers as the table says, and a refusal leaves no trace', async (id, asked) => {
    const route = routes.find((r) => r.id === id) as Route;
    const wrong: object[] = [];
    for (const [request, role, whose] of cells(asked)) {
      if (request.act === 'enter') continue;
      const before = await hall.head();
      const verdict = await verdictOf(await ask(route, request, role), request.seen !== undefined);
      const should = expected(request, role, whose);
      const trace = !should.includes('let through') && (await hall.head()) !== before;
      if (!should.includes(verdict) || trace) wrong.push({ act: request.act, role, whose, verdict, should, trace });
    }
    expect(wrong).toEqual([]);
  });
});

import { Hono } from 'hono';
import { z } from 'zod';
import { operationError } from '../operations/errors.ts';
import { resendMail } from '../operations/resend-mail.ts';
import { isMailState, mailCounts, mailKey, mailLedger, mailMessage } from '../views/mail-ledger.ts';
import { actsAs } from './acts-as.ts';
import { allowed, permitted } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { download, endpoint } from './endpoint.ts';
import { nextPage, pageAsked, paged } from './paging.ts';
import * as query from './queries.ts';

const USUAL = 50;

const MAIL = endpoint('mail', 'The ledger of mail, the newest first', {
  query: z.strictObject({ state: query.id, kind: query.id, recipient: query.id, ...paged }),
});
const MAIL_COUNTS = endpoint('mailCounts', 'How many messages stand in each state', {
  whole: 'states are few and fixed',
  query: z.strictObject({ kind: query.id, recipient: query.id }),
});
const MAIL_MESSAGE = download('mailMessage', 'A message as it was sent', 'message/rfc822', {
  query: z.strictObject({ key: query.needed.text }),
});
const ACT_ON_MAIL = endpoint('actOnMail', 'Have a message that could not be delivered sent again', {
  body: z.strictObject({ ask: z.literal('resend_mail'), key: z.string().min(1).max(400) }),
  keyed: true,
  status: [201],
});

/** The ledger of a cycle's mail, each message as it was sent, and what is done about those that are stuck. */
export function mailRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  const { db } = operations;
  app.get('/:cycle/mail', MAIL.told, async (context) => {
    const { cycle } = context.req.param();
    await permitted(deps, context, cycle, 'read_mail');
    const { state = null, kind = null, recipient = null } = context.req.query();
    if (state !== null && !isMailState(state)) throw operationError('refused', 'bad_request', 'query:state');
    const page = pageAsked(context, 3, USUAL);
    return MAIL.again(context, deps, { cycle }, async () => {
      const rows = await mailLedger(db, cycle, { state, kind, recipient }, page);
      return { rows, next: nextPage(context, rows, page, mailKey) };
    });
  });
  app.get('/:cycle/mail/counts', MAIL_COUNTS.told, async (context) => {
    const { cycle } = context.req.param();
    await permitted(deps, context, cycle, 'read_mail');
    const { kind = null, recipient = null } = context.req.query();
    return MAIL_COUNTS.answer(context, await mailCounts(db, cycle, { kind, recipient }));
  });
  app.get('/:cycle/mail/message', MAIL_MESSAGE.told, async (context) => {
    const { cycle } = context.req.param();
    await permitted(deps, context, cycle, 'read_mail');
    const { key } = MAIL_MESSAGE.query(context);
    const raw = await mailMessage(db, cycle, key);
    if (raw === null) throw operationError('not_found', 'unknown_message', key);
    return context.body(raw, 200, { 'Content-Type': 'message/rfc822' });
  });
  app.post('/:cycle/mail/requests', ACT_ON_MAIL.told, async (context) => {
    const { cycle } = context.req.param();
    const { ask, key: message } = await ACT_ON_MAIL.body(context);
    const person = await allowed(deps, context, cycle, ask, null);
    const by = await actsAs(operations, context, person.id);
    return ACT_ON_MAIL.answer(context, { number: await resendMail(operations, cycle, message, by) });
  });
  return app;
}

import { actOnFollowUp } from '../../activities/follow-up/act.ts';
import { type Opening, openingEvents } from '../../activities/follow-up/opening.ts';
import { deliverDue } from '../../activities/mail/deliver-due.ts';
import { append } from '../../activities/store/append.ts';
import type { Database } from '../../activities/store/database.ts';
import { definitionOf } from '../../activities/store/definition.ts';
import type { FollowUpCommand, FollowUpRequest } from '../../workflows/rules/follow-up/follow-up.ts';
import { QUIET_COUNTY } from './county.ts';
import { type Office, openOffice } from './office.ts';
import { type Outbox, outbox } from './outbox.ts';
import { undone } from './undone.ts';

/** A case and those who ask of it, with the mail that comes of it. */
export interface Desk extends Office {
  readonly box: Outbox;
  readonly open: (opening?: Partial<Opening>) => Promise<void>;
  readonly ask: (id: string, actor: string, request: FollowUpRequest, key?: string) => Promise<string>;
  /** Plays on to an instant, sends what is due, and says who got which follow-up mail, in all. */
  readonly told: (until: string) => Promise<string[]>;
}

/** A desk on Monday the fifteenth of April 2024; what happened at it is undone afterwards. */
export const onMonday = (db: Database, work: (desk: Desk) => Promise<void>, of = QUIET_COUNTY) =>
  undone(db, async (tx) => {
    const box = outbox();
    const office = await openOffice(tx, { mailer: box, plan: of });
    const { cycle, deps } = office;
    await office.performUntil('2024-04-15T02:00:00Z');
    const definition = await definitionOf(tx, cycle);
    await work({
      ...office,
      box,
      open: async (over = {}) => {
        const source = { by: 'person', reason: '现场督查', helpers: [], common: false } as const;
        const opening = {
          id: 'p1',
          kind: 'problem',
          unit: 'slj',
          title: '河道堆积',
          due: '2024-04-30',
          source,
        } as const;
        const by = { at: await deps.businessNow(), actor: 'office', key: 'opened' };
        await append(tx, openingEvents(definition, cycle, { ...opening, ...over }, by), deps.now());
      },
      ask: async (id, actor, request, key = `${actor}/${JSON.stringify(request)}`) => {
        const command = { key, actor, at: await deps.businessNow(), ...request } as FollowUpCommand;
        const acted = await actOnFollowUp(tx, cycle, id, command, deps.now());
        return acted.status === 'refused' ? `refused ${acted.refused.map((r) => r.code).join()}` : acted.status;
      },
      told: async (until) => {
        await office.performUntil(until);
        await deliverDue(deps)();
        return box.sent
          .filter((s) => s.key.startsWith('follow-up/'))
          .map((s) => `${s.key.split('/').at(-2)?.slice(0, 10)} ${s.key.split('/').at(-1)}`);
      },
    });
  });

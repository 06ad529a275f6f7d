import { Client } from '@temporalio/client';
import { createOutboxMailer } from '../activities/mail/outbox-mailer.ts';
import { createSmtpMailer } from '../activities/mail/smtp-mailer.ts';
import type { Database } from '../activities/store/database.ts';
import type { Clock } from '../workflows/contract/clock.ts';
import { DEFAULT_QUEUE } from '../workflows/contract/queue.ts';
import { type Instant, toMs } from '../workflows/rules/time/instant.ts';
import { cacheFolder, type Env, mailFrom, smtpUrl } from './config.ts';
import { findBinary } from './find-binary.ts';
import { quietRuntime, runWorker } from './run-worker.ts';
import { TEST_SERVER } from './server-binary.ts';
import { startTimeSkipping } from './time-skipping-server.ts';

/** A stage on which a cycle is played on the real parts, time being skipped. */
export interface Stage {
  readonly client: Client;
  readonly clock: Clock;
  /** Moves business time forward to an instant; never back. */
  readonly advanceTo: (instant: Instant) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface StageParts {
  readonly db: Database;
  /** Where messages are kept, unless SMTP_URL names a server that takes them. */
  readonly mailFolder: string;
  /** The business instant at which the stage opens. */
  readonly opensAt: Instant;
  readonly env: Env;
}

/** Opens a time-skipping server and a worker on it; business time starts at `opensAt`. */
export async function openStage({ db, mailFolder, opensAt, env }: StageParts): Promise<Stage> {
  quietRuntime();
  const cache = cacheFolder(env);
  const from = mailFrom(env);
  const smtp = smtpUrl(env);
  const mailer = smtp ? createSmtpMailer(smtp, from) : await createOutboxMailer(mailFolder);
  const server = await startTimeSkipping(await findBinary(TEST_SERVER, cache, env));
  const clock: Clock = { origin: opensAt, epoch: await server.currentTimeMs(), speed: 1 };
  const client = new Client({ connection: server.connection, namespace: 'default' });
  let reached = opensAt;
  const worker = await runWorker({
    db,
    mailer,
    from,
    cache,
    sender: { id: 'rehearsal', sole: true },
    now: () => new Date(),
    businessNow: async () => reached,
    clock: async () => clock,
    native: server.native,
    client,
    namespace: 'default',
    queue: DEFAULT_QUEUE,
  });
  return {
    client,
    clock,
    advanceTo: async (instant) => {
      const target = clock.epoch + toMs(instant) - toMs(opensAt);
      const ahead = target - (await server.currentTimeMs());
      if (ahead > 0) await server.sleep(ahead);
      if (instant > reached) reached = instant;
    },
    close: async () => {
      await worker.stop();
      await server.stop();
      await mailer.close();
    },
  };
}

import { join } from 'node:path';
import { createOutboxMailer } from '../activities/mail/outbox-mailer.ts';
import { createSmtpMailer } from '../activities/mail/smtp-mailer.ts';
import type { Mailer } from '../activities/ports.ts';
import { type Env, mailFrom, smtpUrl } from './config.ts';

/** The mail server that SMTP_URL names, or an outbox in the data folder that catches what is sent. */
export async function mailerFor(folder: string, env: Env): Promise<Mailer> {
  const server = smtpUrl(env);
  return server ? createSmtpMailer(server, mailFrom(env)) : createOutboxMailer(join(folder, 'outbox'));
}

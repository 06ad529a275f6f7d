import { join } from 'node:path';
import { createOutboxMailer } from '../activities/mail/outbox-mailer.ts';
import { createSmtpMailer } from '../activities/mail/smtp-mailer.ts';
import type { Mailer } from '../activities/ports.ts';
import { type Env, mailFrom } from './config.ts';

/** The mail server that SMTP_URL names, or an outbox in the data folder that catches what is sent. */
export function mailerFor(folder: string, env: Env): Promise<Mailer> {
  return env.SMTP_URL
    ? Promise.resolve(createSmtpMailer(env.SMTP_URL, mailFrom(env)))
    : createOutboxMailer(join(folder, 'outbox'));
}

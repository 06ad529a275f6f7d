import { createTransport } from 'nodemailer';
import type { Mailer, SendResult } from '../ports.ts';
import { watchedBody } from './watched-body.ts';

const CONNECTIONS = 3;

/**
 * Hands mail to a server over a few kept connections, with time-outs of its own: nothing waits longer than a minute.
 * An error with a server's code settles the attempt; without one the message may have arrived if it was read to its end.
 */
export function createSmtpMailer(url: string, from: string): Mailer {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: CONNECTIONS,
    maxMessages: Number.POSITIVE_INFINITY,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const sender = /<([^>]+)>/.exec(from)?.[1] ?? from;
  return {
    send: async ({ to, raw }) => {
      const body = watchedBody(raw);
      try {
        const info = await transport.sendMail({ envelope: { from: sender, to: [to] }, raw: body.stream });
        return { outcome: 'accepted', response: info.response };
      } catch (error) {
        return resultOf(error, body.readToEnd());
      }
    },
    close: async () => transport.close(),
  };
}

/** Codes that speak of the message or its address; others speak of the server, which may change its mind. */
const OF_THE_MESSAGE = new Set(['EENVELOPE', 'EMESSAGE']);

function resultOf(error: unknown, readToEnd: boolean): SendResult {
  const { responseCode, code, message } = error as { responseCode?: number; code?: string; message: string };
  const response = message.split('\n')[0] ?? message;
  if (responseCode === undefined) return { outcome: readToEnd ? 'unknown' : 'deferred', response };
  const permanent = responseCode >= 500 && OF_THE_MESSAGE.has(code ?? '');
  return { outcome: permanent ? 'refused' : 'deferred', response };
}

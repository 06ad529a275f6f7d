import type { Readable } from 'node:stream';
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
  // The connection reads the body itself, once the server has asked for it: no buffer in between reads ahead.
  transport.use('stream', (mail, done) => {
    mail.message.createReadStream = () => mail.data.raw as Readable;
    done();
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

function resultOf(error: unknown, readToEnd: boolean): SendResult {
  const failure = error as Failure;
  const response = failure.message.split('\n')[0] ?? failure.message;
  if (failure.responseCode === undefined) return { outcome: readToEnd ? 'unknown' : 'deferred', response };
  return { outcome: failure.responseCode >= 500 && isOfTheMessage(failure) ? 'refused' : 'deferred', response };
}

interface Failure {
  readonly message: string;
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

/** True when the server spoke of the address or the message; of itself or of us it may change its mind. */
function isOfTheMessage({ code, command }: Failure): boolean {
  return code === 'EMESSAGE' || (code === 'EENVELOPE' && command === 'RCPT TO');
}

import { type MailServer, openSmtpServer, type Received } from './smtp.ts';

/** A mail server that takes message after message as it is told to, and has the others wait for their answer. */
export interface Turnstile extends MailServer {
  /**
   * Takes so many messages and answers them with 250; the last of them when all is done. `before` happens when the
   * last has come to its end, ahead of its answer.
   */
  readonly take: (count: number, before?: () => void) => Promise<Received>;
  /** From now on takes everything. */
  readonly takeAll: () => void;
}

interface Waiting {
  readonly session: string;
  readonly accept: () => Received;
}

/** Opens a mail server that takes nothing yet. */
export async function openTurnstile(): Promise<Turnstile> {
  const received: Received[] = [];
  let waiting: Waiting[] = [];
  let open = false;
  let came = () => {};
  const server = await openSmtpServer(
    {},
    {
      onData: async (stream, { id: session, envelope }, answer) => {
        const chunks: Buffer[] | null = await stream.toArray().catch(() => null);
        if (!chunks) return;
        const to = envelope.rcptTo.map(({ address }) => address);
        const message = { from: '', to, raw: Buffer.concat(chunks).toString('utf8') };
        const accept = () => {
          received.push(message);
          answer(null);
          return message;
        };
        if (open) return void accept();
        waiting.push({ session, accept });
        came();
      },
      onClose: ({ id }) => {
        waiting = waiting.filter((w) => w.session !== id);
      },
    },
  );
  const next = async (): Promise<Waiting> => {
    while (waiting.length === 0)
      await new Promise<void>((resolve) => {
        came = resolve;
      });
    return waiting.shift() as Waiting;
  };
  return {
    ...server,
    received,
    take: async (count, before = () => {}) => {
      for (let i = 1; i < count; i += 1) (await next()).accept();
      const last = await next();
      before();
      return last.accept();
    },
    takeAll: () => {
      open = true;
      for (const { accept } of waiting.splice(0)) accept();
    },
  };
}

import type { Mailer, SendResult } from '../../activities/ports.ts';

/** A message as a sender handed it over. */
export interface Sent {
  readonly key: string;
  readonly to: string;
  readonly raw: string;
}

/** An end that an attempt may come to, or what happens while it is under way. */
export type Ending = SendResult['outcome'] | (() => Promise<SendResult['outcome']>);

/** A mailer whose attempts end as the test says, one after another; accepted when nothing more is said. */
export interface Outbox extends Mailer {
  readonly sent: Sent[];
  readonly next: (...endings: Ending[]) => void;
}

/** A mailer that keeps in memory what it is given. */
export function outbox(): Outbox {
  const sent: Sent[] = [];
  const endings: Ending[] = [];
  return {
    sent,
    next: (...more) => void endings.push(...more),
    send: async (message) => {
      sent.push(message);
      const ending = endings.shift() ?? 'accepted';
      const outcome = typeof ending === 'string' ? ending : await ending();
      return { outcome, response: `${outcome} in the test` };
    },
    close: async () => {},
  };
}

import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A message as a mail server got it. */
export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

/** A mail server on this machine, and what it has got. */
export interface MailServer {
  readonly url: string;
  readonly received: Received[];
  /** How many connections it has taken. */
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

/** What a server answers with instead of taking something: a code for an address, or null. */
export interface Refusals {
  readonly sender?: (address: string) => number | null;
  readonly recipient?: (address: string) => number | null;
  readonly message?: (raw: string) => number | null;
}

/** A real SMTP server, which takes everything that is not refused. */
export async function openSmtpServer(
  refusals: Refusals = {},
  over: SMTPServerOptions = {},
  port = 0,
): Promise<MailServer> {
  const received: Received[] = [];
  let connections = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    closeTimeout: 50,
    onConnect: (_session, done) => {
      connections += 1;
      done();
    },
    onMailFrom: ({ address }, _session, done) => done(refusal(refusals.sender?.(address))),
    onRcptTo: ({ address }, _session, done) => done(refusal(refusals.recipient?.(address))),
    onData: async (stream, { envelope }, done) => {
      const chunks: Buffer[] = await stream.toArray();
      const raw = Buffer.concat(chunks).toString('utf8');
      const refused = refusal(refusals.message?.(raw));
      const from = envelope.mailFrom ? envelope.mailFrom.address : '';
      if (!refused) received.push({ from, to: envelope.rcptTo.map((to) => to.address), raw });
      done(refused);
    },
    ...over,
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const url = `smtp${over.secure ? 's' : ''}://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  return {
    url,
    received,
    connections: () => connections,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

function refusal(code: number | null | undefined): Error | null {
  return code ? Object.assign(new Error('not here'), { responseCode: code }) : null;
}

/** Where a faulty server stops: it cuts the line there, or says nothing more. */
export type Fault = {
  readonly at: 'connect' | 'greeting' | 'data' | 'body' | 'dot';
  readonly next: 'cut' | 'silence';
};

const DOT = '\r\n.\r\n';

/** A server that speaks SMTP up to a fault; `next` says how each connection ends, after those all is well. */
export async function openFaultyServer(...next: Fault[]): Promise<MailServer> {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const server: Server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => {});
    speak(socket, next.shift() ?? null, (raw) => received.push({ from: '', to: [], raw }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => resolve());
    });
  const url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, received, connections: () => connections, close };
}

/** One connection: every body that came with its final dot is got, whether that is admitted or not. */
function speak(socket: Socket, fault: Fault | null, got: (raw: string) => void): void {
  let heard = '';
  let inBody = false;
  const reached = (at: Fault['at']): boolean => {
    if (fault?.at !== at) return false;
    if (fault.next === 'cut') socket.resetAndDestroy();
    return true;
  };
  const say = (line: string) => socket.write(`${line}\r\n`);
  if (reached('connect')) return;
  say('220 faulty');
  socket.on('data', (data) => {
    heard += data.toString('latin1');
    if (inBody) {
      if (reached('body')) return;
      const end = heard.indexOf(DOT);
      if (end < 0) return;
      got(Buffer.from(heard.slice(0, end + 2), 'latin1').toString('utf8'));
      [heard, inBody] = ['', false];
      if (!reached('dot')) say('250 taken');
      return;
    }
    for (let end = heard.indexOf('\r\n'); end >= 0 && !inBody; end = heard.indexOf('\r\n')) {
      const verb = heard.slice(0, 4).toUpperCase();
      heard = heard.slice(end + 2);
      if (verb === 'EHLO' && reached('greeting')) return;
      if (verb === 'DATA' && reached('data')) return;
      inBody = verb === 'DATA';
      say(inBody ? '354 go on' : '250 fine');
    }
  });
}

import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** The line between a process and a server, on which answers can be lost, and which can lead elsewhere. */
export interface Link {
  /** Where to call instead of the server. */
  readonly address: string;
  /** From now on a request with these words is carried out, and its answer never arrives. */
  readonly loseAnswersTo: (words: string) => void;
  /** New connections are sound again. */
  readonly heal: () => void;
  /** New connections lead to another server. */
  readonly leadTo: (address: string) => void;
  readonly close: () => Promise<void>;
}

/** Opens a line to a server on this machine, by its address as `host:port`. */
export async function openLink(to: string): Promise<Link> {
  const sockets = new Set<Socket>();
  let target = to;
  let words: string | null = null;
  const server = createServer((near) => {
    const { hostname, port } = new URL(`tcp://${target}`);
    const far = connect(Number(port), hostname);
    let lost = false;
    near.on('data', (chunk) => {
      lost ||= words !== null && chunk.includes(words);
      far.write(chunk);
    });
    far.on('data', (chunk) => void (lost || near.write(chunk)));
    tie(sockets, near, far);
    tie(sockets, far, near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    loseAnswersTo: (said) => {
      words = said;
    },
    heal: () => {
      words = null;
    },
    leadTo: (address) => {
      target = address;
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** When one end is gone, the other is too. */
function tie(sockets: Set<Socket>, one: Socket, other: Socket): void {
  sockets.add(one);
  one.on('error', () => {});
  one.once('close', () => {
    sockets.delete(one);
    other.destroy();
  });
}

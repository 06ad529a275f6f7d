import { once } from 'node:events';
import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A reverse proxy, known by another address than what stands behind it. */
export interface Front {
  readonly url: string;
  /** What it leads to from now on. */
  readonly leadTo: (behind: string) => void;
  readonly close: () => void;
}

/** Opens a reverse proxy that leads nowhere yet. */
export async function openFront(): Promise<Front> {
  let behind = new URL('http://127.0.0.1:9');
  const server = createServer((request, response) => {
    const headers = { ...request.headers, 'x-forwarded-for': request.socket.remoteAddress ?? '' };
    const { method = 'GET', url = '/' } = request;
    const onward = ask(new URL(url, behind), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    leadTo: (to) => {
      behind = new URL(to);
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

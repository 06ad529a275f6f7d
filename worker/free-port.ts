import { connect, createServer } from 'node:net';

/**
 * A port on loopback that nobody uses just now, and that the system hands to nobody else for a minute: a connection to
 * it was closed by its own side, which leaves it waiting. A server that is told to listen there still may.
 */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer((visitor) => visitor.destroy());
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      const visit = connect(port, '127.0.0.1').resume();
      visit.once('error', reject);
      visit.once('close', () => server.close(() => resolve(port)));
    });
  });
}

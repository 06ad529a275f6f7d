import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { problemResponse } from '../../client/http/problem-response.ts';
import { wholeBody } from '../../client/http/whole-body.ts';

const HEAD = 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n';

describe('a request whose body does not come', () => {
  /** An edge that waits so long for a body, over the network; what went wrong there and what was taken. */
  const atEdge = async (ms: number, work: (port: number, asked: Promise<void>) => Promise<void>) => {
    const faults: unknown[] = [];
    let arrived = () => {};
    const asked = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const app = new Hono()
      .post('/', async (context) => {
        arrived();
        return context.json((await wholeBody(context, ms)).length);
      })
      .onError(problemResponse((error) => faults.push(error)));
    const answers: unknown[] = [];
    const fetch = (...asked: Parameters<typeof app.fetch>) => {
      const answer = app.fetch(...asked);
      answers.push(answer);
      return answer;
    };
    const server = serve({ fetch, hostname: '127.0.0.1', port: 0 });
    await new Promise((ready) => server.once('listening', ready));
    const address = server.address();
    await work(typeof address === 'object' && address ? address.port : 0, asked);
    await Promise.all(answers);
    await new Promise((done) => server.close(done));
    expect(faults).toEqual([]);
  };

  it('is refused in time, and its connection closed (reliability H29)', () =>
    atEdge(30, async (port) => {
      const socket = connect(port, '127.0.0.1');
      socket.write(`${HEAD}{`);
      const said = await text(socket);
      expect(said).toMatch(/^HTTP\/1\.1 408 /);
      expect(said).toContain('"code":"body_timeout"');
    }));

  it('since whoever asked went away is no fault of the program', () =>
    atEdge(60_000, async (port, asked) => {
      const socket = connect(port, '127.0.0.1');
      socket.write(`${HEAD}{`);
      await asked;
      socket.destroy();
    }));
});

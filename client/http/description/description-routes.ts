import { readFileSync } from 'node:fs';
import { Hono } from 'hono';

const DOCUMENT = new URL('../../api/openapi.json', import.meta.url);

/** The description of the API, for programs that are made from it. */
export function descriptionRoutes(): Hono {
  const app = new Hono();
  app.get('/openapi.json', (context) =>
    context.body(readFileSync(DOCUMENT, 'utf8'), 200, { 'Content-Type': 'application/vnd.oai.openapi+json' }),
  );
  return app;
}

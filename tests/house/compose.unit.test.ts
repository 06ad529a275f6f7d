import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sourcesBelow } from '../support/sources.ts';

const require = createRequire(import.meta.url);
const text = readFileSync(new URL('../../docker-compose.yml', import.meta.url), 'utf8');
const compose = parse(text, { merge: true }) as Compose;

interface Service {
  readonly image?: string;
  readonly build?: unknown;
  readonly healthcheck?: unknown;
  readonly restart?: string;
  readonly ports?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, unknown>>;
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
}

const services = Object.entries(compose.services);

describe('the compose file for production', () => {
  it('keeps to the Compose specification', () => {
    const folder = dirname(require.resolve('dclint/package.json'));
    const { $schema: _draft, ...schema } = JSON.parse(
      readFileSync(join(folder, 'schemas/compose.schema.json'), 'utf8'),
    );
    const validate = new Ajv.default({ strict: false, validateFormats: false }).compile(schema);
    validate(compose);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('pins every image to a version', () => {
    const images = services.flatMap(([, s]) => (s.image && !s.build ? [s.image] : []));
    expect(images.length).toBeGreaterThan(3);
    for (const image of images) expect(image).toMatch(/:v?\d+\.\d+/);
  });

  it('watches the health of every service that stays', () => {
    const staying = services.filter(([, s]) => s.restart === 'unless-stopped' || s.restart === 'always');
    expect(staying.length).toBeGreaterThan(3);
    for (const [name, service] of staying) expect(service.healthcheck, name).toBeDefined();
  });

  it('has no default secret: each is asked of the environment', () => {
    for (const secret of text.matchAll(/^\s+[A-Z_]*(?:PASSWORD|PWD)[A-Z_]*: (.+)$/gm))
      expect(secret[1]).toMatch(/\$\{[A-Z_]+:\?/);
    expect(text).toMatch(/\$\{[A-Z_]*PASSWORD[A-Z_]*:\?/);
  });

  it.each(['serve', 'worker'])('%s is told nothing that the program does not read', (name) => {
    const read = sourcesBelow('worker') + sourcesBelow('client');
    const told = Object.keys(compose.services[name]?.environment ?? {});
    expect(told.length).toBeGreaterThan(3);
    expect(told.filter((setting) => !new RegExp(`\\b${setting}\\b`).test(read))).toEqual([]);
  });

  it('lets the server and the workers connect as who owns nothing, once the owner has made the record ready', () => {
    const as = (name: string) =>
      /^postgres:\/\/(\w+):/.exec(compose.services[name]?.environment?.DATABASE_URL ?? '')?.[1];
    expect([as('serve'), as('worker'), as('prepare')]).toEqual(['duban_web', 'duban_web', 'duban']);
    for (const name of ['serve', 'worker'])
      expect(compose.services[name]?.depends_on?.prepare).toEqual({ condition: 'service_completed_successfully' });
    expect(text).toContain('GRANT CONNECT ON DATABASE duban TO duban_web');
    expect(text).not.toMatch(/OWNER duban_web/);
  });

  it('writes only where the user of the image may, and keeps tokens and evidence', () => {
    const image = readFileSync(new URL('../../Dockerfile', import.meta.url), 'utf8');
    const own = /^RUN install -d -o node -g node (.+)$/m.exec(image)?.[1]?.split(' ') ?? [];
    for (const setting of ['DUBAN_HOME', 'DUBAN_CACHE', 'DUBAN_FILES'])
      expect(own).toContain(new RegExp(`${setting}=(\\S+)`).exec(image)?.[1]);
    for (const name of ['serve', 'prepare'])
      expect(compose.services[name]?.volumes?.map((v) => v.split(':')[1])).toEqual(['/data/home', '/data/evidence']);
  });

  it('publishes ports on loopback only', () => {
    for (const [name, { ports = [] }] of services)
      for (const port of ports) expect(port, name).toMatch(/^127\.0\.0\.1:/);
  });
});

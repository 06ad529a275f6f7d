import { writeFile } from 'node:fs/promises';
import { openCounter } from '../support/counter.ts';
import { COUNTY } from '../support/county.ts';
import { openRecord } from '../support/record.ts';
import { described } from './described.ts';

const db = await openRecord();
const counter = await openCounter(db, { plan: COUNTY });
const { document, types } = await described(counter.httpDeps);
await writeFile('client/api/openapi.json', document);
await writeFile('client/api/schema.d.ts', types);
await counter.close();
await db.close();

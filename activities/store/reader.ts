import { AsyncLocalStorage } from 'node:async_hooks';

/** A post of a unit that reads, in a cycle. */
export interface Reader {
  readonly cycle: string;
  readonly unit: string;
  readonly post: string;
}

const reading = new AsyncLocalStorage<Reader | null>();

/**
 * Does work for somebody of a unit: whatever is asked of the record meanwhile, the database itself keeps rows of other
 * units from it where they are not everybody's to see (`projection/yy-row-rules.sql`, migration 000013). The second wall
 * behind the authorisation of each request (reliability §6).
 */
export function readAs<T>(reader: Reader, work: () => T): T {
  return reading.run(reader, work);
}

/** Does work for nobody's eyes, whoever it was begun for: what is not for each who listens is held back afterwards. */
export function readForAll<T>(work: () => T): T {
  return reading.run(null, work);
}

/** Who reads now, as the rules for rows have it (`duban.reader`): `cycle/unit/post`, or empty for nobody of a unit. */
export function readerNow(): string {
  const reader = reading.getStore();
  return reader ? `${reader.cycle}/${reader.unit}/${reader.post}` : '';
}

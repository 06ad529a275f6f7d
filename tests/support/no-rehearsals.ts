import type { Rehearsals } from '../../client/rehearsals/rehearsals.ts';

const notHere = () => {
  throw new Error('not in this test');
};

/** Rehearsals for tests in which nobody rehearses. */
export const NO_REHEARSALS: Rehearsals = {
  begin: notHere,
  list: notHere,
  get: notHere,
  results: notHere,
  remove: notHere,
  close: async () => {},
};

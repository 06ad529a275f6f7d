import { defineConfig } from 'vitest/config';

/** The store's tests and those that kill a worker, on the PostgreSQL that DATABASE_URL names. */
export default defineConfig({
  test: {
    include: ['tests/store/**/*.test.ts', 'tests/**/*.pg.test.ts'],
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    env: { TZ: 'America/New_York', DUBAN_CONSOLE: 'off' },
  },
});

import { defineConfig } from 'vitest/config';

/** Tests that start processes have a process of their own; the others share two, and import the product once. */
export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    env: { TZ: 'America/New_York', LANG: 'C.UTF-8', DUBAN_CONSOLE: 'off' },
    projects: [
      { extends: true, test: { name: 'quick', include: ['tests/**/*.{unit,int}.test.ts'], isolate: false } },
      { extends: true, test: { name: 'whole', include: ['tests/**/*.e2e.test.ts'] } },
    ],
  },
});

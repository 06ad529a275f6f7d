import { defineConfig } from 'vitest/config';

/** The console in a real browser, over two real installations that are started once for all of it. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.browser.test.ts'],
    globalSetup: ['tests/browser/support/start.ts'],
    pool: 'forks',
    fileParallelism: false,
    // One process and one browser serve all files: to start both takes as long as a test.
    isolate: false,
    testTimeout: 180_000,
    hookTimeout: 120_000,
    // A page shows what it was asked for when its answer is there: every look at it waits.
    expect: { poll: { timeout: 20_000, interval: 50 } },
    env: { TZ: 'America/New_York', LANG: 'C.UTF-8' },
  },
});

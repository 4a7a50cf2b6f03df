/** One run for everything: unit tests, the command as a child process, and the page in a browser where one is installed. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Dates of a report must not move with the machine that reads it.
    env: { TZ: 'Pacific/Kiritimati' },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
  },
});

import { defineConfig } from 'vitest/config';

/** What Office programs make of our files; apart from the unit tests, because LibreOffice has to be there. */
export default defineConfig({
  test: {
    include: ['scripts/office/*.check.ts'],
    environment: 'node',
    testTimeout: 300_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// Real databases and real files instead of mocks, so tests may take a while on a busy machine of two cores.
export default defineConfig({
  plugins: [react()],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/bench/**', '**/node_modules/**'],
    environment: 'node',
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // "no test ran" is a failure, never a success
    passWithNoTests: false,
  },
});

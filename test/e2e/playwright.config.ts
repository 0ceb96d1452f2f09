import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

// Each test opens a whole Electron, and the machine has two cores: one at a time.
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: fileURLToPath(new URL('../../test-results', import.meta.url)),
  globalTeardown: fileURLToPath(new URL('clear-demos.ts', import.meta.url)),
  workers: 1,
  fullyParallel: false,
  forbidOnly: process.env['CI'] !== undefined,
  // A loaded machine makes a click come before what it is for: such a test is run once more and named "flaky".
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: { actionTimeout: 15_000, trace: 'retain-on-failure', screenshot: 'only-on-failure' },
});

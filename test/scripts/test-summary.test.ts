import { describe, expect, test } from 'vitest';
import {
  addUp,
  countPlaywright,
  countVitest,
  exitCodeOf,
  failuresOfVitest,
  summaryLine,
} from '../../scripts/test-summary.mjs';

describe('what the runners report', () => {
  test('is counted', () => {
    expect(countVitest({ numPassedTests: 12, numFailedTests: 2 }, 1)).toEqual({
      passed: 12,
      failed: 2,
    });
    const stats = { expected: 3, unexpected: 1, flaky: 1 };
    expect(countPlaywright({ stats }, 1)).toEqual({ passed: 4, failed: 1 });
  });

  test('is a failure when the runner broke before it could report', () => {
    expect(countVitest(undefined, 1)).toEqual({ passed: 0, failed: 1 });
    expect(countPlaywright(undefined, 134)).toEqual({ passed: 0, failed: 1 });
  });

  test('is a failure when the runner ends with an error though every test passed', () => {
    expect(countVitest({ numPassedTests: 5, numFailedTests: 0 }, 1)).toEqual({
      passed: 5,
      failed: 1,
    });
  });
});

describe('what failed', () => {
  const passed = { fullName: 'a good one', status: 'passed', failureMessages: [] };
  const failed = {
    fullName: 'sums › a bad one',
    status: 'failed',
    failureMessages: ['1 is not 2'],
  };

  test('is told by file, name and words; what passed is not', () => {
    const file = { name: 'sums.test.ts', status: 'failed', message: '' };
    const report = { testResults: [{ ...file, assertionResults: [passed, failed] }] };
    expect(failuresOfVitest(report)).toEqual(['sums.test.ts › sums › a bad one\n1 is not 2']);
  });

  test('is a whole file that could not be read', () => {
    const file = { name: 'torn.test.ts', status: 'failed', message: 'no such room' };
    const good = {
      name: 'good.test.ts',
      status: 'passed',
      message: '',
      assertionResults: [passed],
    };
    const report = { testResults: [{ ...file, assertionResults: [] }, good] };
    expect(failuresOfVitest(report)).toEqual(['torn.test.ts\nno such room']);
    expect(failuresOfVitest(undefined)).toEqual([]);
  });
});

describe('the sum', () => {
  test('has the form that others read', () => {
    const sum = addUp([
      { passed: 10, failed: 0 },
      { passed: 2, failed: 1 },
    ]);
    expect(summaryLine(sum)).toBe('tests: 12 passed, 1 failed');
  });

  test('is a success only when something ran and nothing failed', () => {
    expect(exitCodeOf({ passed: 1, failed: 0 })).toBe(0);
    expect(exitCodeOf({ passed: 1, failed: 1 })).toBe(1);
    expect(exitCodeOf({ passed: 0, failed: 0 })).toBe(1);
  });
});

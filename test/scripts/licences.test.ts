import { expect, it } from 'vitest';
import { listLicences } from '../../scripts/licences.mjs';

it('names everything that offices get, with the words of its licence, and no tool of the developers', () => {
  const list = listLicences();
  const names = list.map(({ name }) => name);
  for (const name of [
    'electron',
    'better-sqlite3',
    'exceljs',
    'react',
    'ag-grid-community',
    '@fontsource/tinos',
    'd3-scale',
    'jszip',
  ])
    expect(names).toContain(name);
  for (const name of ['vitest', '@biomejs/biome', 'typescript', 'electron-builder'])
    expect(names).not.toContain(name);
  expect(list.find(({ name }) => name === 'react')?.text).toContain('Permission is hereby granted');
  const without = list.filter(({ licence }) => licence === '').map(({ name }) => name);
  expect(without).toEqual(['buffers']);
});

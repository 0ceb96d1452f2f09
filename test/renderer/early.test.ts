import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ShellEvent } from '../../shared/shell-events.ts';

/** Electron's side of the window, by hand: what was asked, and what it tells unasked. */
const asked: string[] = [];
let listeners: ((event: ShellEvent) => void)[] = [];
const tell = (event: ShellEvent) => {
  for (const listener of listeners) listener(event);
};
const bridge = {
  call: async (name: string) => {
    asked.push(name);
    return { ok: true, output: name };
  },
  on(listener: (event: ShellEvent) => void) {
    listeners.push(listener);
    return () => {
      listeners = listeners.filter((one) => one !== listener);
    };
  },
};

describe('early questions', () => {
  beforeEach(() => {
    vi.resetModules();
    vi.stubGlobal('window', { shtab: bridge });
    asked.length = 0;
    listeners = [];
  });

  it('are each asked once, how the session stands first, and their replies given once', async () => {
    const early = await import('../../renderer/app/early.ts');
    early.askEarly([['settings.get', { key: 'window.theme' }]]);
    expect(asked).toEqual(['session.get', 'settings.get']);
    expect(early.takeEarly('settings.get', { key: 'window.language' })).toBeUndefined();
    expect(early.isAskedEarly('settings.get', { key: 'window.theme' })).toBe(true);
    expect(await early.takeEarly('settings.get', { key: 'window.theme' })).toEqual({
      ok: true,
      output: 'settings.get',
    });
    expect(early.isAskedEarly('settings.get', { key: 'window.theme' })).toBe(false);
    expect(early.takeEarly('settings.get', { key: 'window.theme' })).toBeUndefined();
    // Asked without an input, or with an empty one: the same question.
    expect(await early.takeEarly('session.get', undefined)).toBeDefined();
  });

  it('are forgotten when another session begins meanwhile', async () => {
    const early = await import('../../renderer/app/early.ts');
    early.askEarly([['lists.all', {}]]);
    tell({ type: 'data-process', state: 'stopped' });
    expect(early.takeEarly('lists.all', {})).toBeUndefined();
    expect(early.takeEarly('session.get', {})).toBeUndefined();
  });

  it('tell what was announced as changed until the window listens itself', async () => {
    const early = await import('../../renderer/app/early.ts');
    early.askEarly([['lists.all', {}]]);
    tell({ type: 'changed', tables: ['family', 'journal_entry'] });
    expect(early.endEarly()).toEqual(['family', 'journal_entry']);
    tell({ type: 'changed', tables: ['plan_item'] });
    expect(early.endEarly()).toEqual(['family', 'journal_entry']);
    expect(early.takeEarly('lists.all', {})).toBeDefined();
  });
});

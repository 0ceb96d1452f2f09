import { QueryClient } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';
import type { Right } from '../../shared/rights.ts';
import type { ShellEvent } from '../../shared/shell-events.ts';

function openFor(rights: readonly Right[], id = 'a') {
  const user = { id, login: id, fullName: 'А', rights, scope: null, emergencyUntil: null };
  return { state: 'open', isDemo: false, isRecoveryDue: false, user };
}

/** The window asks how the session stands, is told `event`, and only then gets its answer. */
async function overtaken(event: unknown, answer: unknown) {
  let listener = (_event: ShellEvent) => {};
  let reply = (_reply: unknown) => {};
  const reload = vi.fn();
  vi.resetModules();
  vi.stubGlobal('document', { documentElement: { toggleAttribute: () => false } });
  vi.stubGlobal('history', { replaceState: () => undefined });
  vi.stubGlobal('window', {
    location: { reload },
    shtab: {
      call: () =>
        new Promise((resolve) => {
          reply = resolve;
        }),
      on(given: typeof listener) {
        listener = given;
        return () => undefined;
      },
    },
  });
  const { followSession } = await import('../../renderer/app/session.ts');
  const { sessionState } = await import('../../renderer/app/session-store.ts');
  const client = new QueryClient();
  client.setQueryData(['office.get', {}], 'read before');
  const known = followSession(client);
  listener({ type: 'session', session: event } as ShellEvent);
  reply({ ok: true, output: answer });
  await known;
  const isAskedAnew = client.getQueryState(['office.get', {}])?.isInvalidated ?? false;
  return { state: sessionState(), isAskedAnew, reload };
}

it('an answer that a change of rights overtook does not give them back', async () => {
  const { state, isAskedAnew } = await overtaken(openFor(['see']), openFor(['see', 'journal']));
  expect(state.session?.user?.rights).toEqual(['see']);
  expect(state.owner?.rights).toEqual(['see']);
  expect(isAskedAnew).toBe(true);
});

it('an answer about another person, who was there before: the window begins afresh', async () => {
  const { state, reload } = await overtaken(openFor(['see'], 'b'), openFor(['see'], 'a'));
  expect(reload).toHaveBeenCalled();
  expect(state.isLeaving).toBe(true);
});

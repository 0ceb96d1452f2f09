import type { QueryClient } from '@tanstack/react-query';
import { askAhead } from './call.ts';
import { narrowKey } from './frame/Frame.tsx';
import { matchRoute } from './match-route.ts';
import { routeOf } from './routes.tsx';
import { themeKey } from './ThemeProvider.tsx';
import { languageKey } from './translate.tsx';

/** A page that takes longer than this is drawn into its frame when it comes. */
const mostWaitMs = 200;

/**
 * Sends for the open page and for all that its first picture needs at once, instead of one after the other
 * as the screens come up. Settles when the frame can be drawn: nothing is drawn before, in wrong colours or words;
 * if the page comes as soon, they are drawn together.
 */
export async function readFirst(client: QueryClient): Promise<void> {
  const frame = [
    askAhead(client, 'office.get'),
    askAhead(client, 'settings.get', { key: themeKey }),
    askAhead(client, 'settings.get', { key: languageKey }),
    askAhead(client, 'settings.get', { key: narrowKey }),
  ];
  const route = matchRoute(window.location.hash);
  const page = routeOf(route?.address);
  const asked = page ? [page.component.loadAhead()] : [];
  page?.readAhead?.(
    (name, ...input) => asked.push(askAhead(client, name, ...input)),
    (name, ...input) => askAhead(client, name, ...input),
    route?.values ?? {},
  );
  await Promise.all(frame);
  await Promise.race([
    Promise.all(asked),
    new Promise((resolve) => {
      setTimeout(resolve, mostWaitMs);
    }),
  ]);
}

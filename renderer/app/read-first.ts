import type { QueryClient } from '@tanstack/react-query';
import { askAhead } from './call.ts';
import type { EarlyRead } from './early.ts';
import { frameReads, pageReads } from './first-reads.ts';
import { matchRoute } from './match-route.ts';
import { routeOf } from './routes.tsx';

/** A page that takes longer than this is drawn into its frame when it comes. */
const mostWaitMs = 200;

/**
 * Takes what `start.ts` sent for: the open page and all that its first picture needs, at once instead of one after
 * the other as the screens come up. Settles when the frame can be drawn: nothing is drawn before, in wrong colours or words;
 * if the page comes as soon, they are drawn together.
 */
export async function readFirst(client: QueryClient): Promise<void> {
  const askAll = (reads: readonly EarlyRead[]) =>
    reads.map(([name, input]) => askAhead(client, name, input));
  const frame = askAll(frameReads);
  const route = matchRoute(window.location.hash);
  const page = routeOf(route?.address);
  const asked = askAll((route && pageReads[route.address]) ?? []);
  if (page) asked.push(page.component.loadAhead());
  page?.askRows?.((name, ...input) => askAhead(client, name, ...input), route?.values ?? {});
  await Promise.all([...frame, stylesThere()]);
  await Promise.race([
    Promise.all(asked),
    new Promise((resolve) => {
      setTimeout(resolve, mostWaitMs);
    }),
  ]);
}

/**
 * The first file runs without waiting for the styles of index.html; what is drawn before them would be measured and
 * laid out twice.
 */
function stylesThere(): Promise<unknown> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  return Promise.all(
    links
      .filter((link) => !link.sheet)
      .map(
        (link) =>
          new Promise((resolve) => {
            link.addEventListener('load', resolve);
            link.addEventListener('error', resolve);
          }),
      ),
  );
}

/**
 * The first file of the window: sends for the open page together with the frame, not after it, and asks what both
 * read first. Imports nothing that is not needed for that.
 */
import { askEarly } from './app/early.ts';
import { frameReads, pageReads } from './app/first-reads.ts';
import { matchRoute } from './app/match-route.ts';
import { pageFiles } from './app/page-files.ts';

const route = matchRoute(window.location.hash);
askEarly([...frameReads, ...((route && pageReads[route.address]) ?? [])]);
void import('./main.tsx');
// A page that cannot be loaded is told where it is drawn.
if (route) pageFiles[route.address]().catch(() => undefined);
for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="font"]'))
  link.rel = 'preload';
// The first comparison of words loads the rules of all languages: now, while the window waits for its files.
'а'.localeCompare('б');

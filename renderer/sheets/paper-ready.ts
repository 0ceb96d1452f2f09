import { call } from '../app/call.ts';

/** Tells that a sheet stands. Paper shows the letters of the font or nothing, so it waits until that has come. */
export function tellPaperReady(foot: { footLeft: string; footPage: string }): void {
  void document.fonts.ready.then(() =>
    requestAnimationFrame(() => void call('shell.sheetReady', foot)),
  );
}

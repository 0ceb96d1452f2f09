import type { ElectronApplication } from '@playwright/test';

interface Paper {
  /** Base64. */
  readonly pdf: string;
  readonly address: string;
  readonly title: string;
  /** What the printer writes at the foot of each page, besides its number. */
  readonly footer: string;
}

/** From now on what would go to a printer is kept here instead: a machine of tests has none. */
export async function catchPaper(app: ElectronApplication): Promise<{ caught(): Promise<Paper> }> {
  await app.evaluate(({ app: electron }) => {
    electron.on('web-contents-created', (_event, contents) => {
      contents.print = (options, callback) => {
        void contents
          .printToPDF({ pageSize: 'A4', preferCSSPageSize: true, printBackground: true })
          .then((pdf) => {
            const paper = {
              pdf: pdf.toString('base64'),
              address: contents.getURL(),
              title: contents.getTitle(),
              footer: options?.footer ?? '',
            };
            Object.assign(globalThis, { paper });
            callback?.(true, '');
          });
      };
    });
  });
  return {
    caught: () => app.evaluate(() => (globalThis as unknown as { paper: Paper }).paper),
  };
}

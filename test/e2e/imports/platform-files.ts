import type { TestApp, TestWorkspace } from '../../support/app.js';
import { startApp } from '../../support/app.js';
import { slowDown } from './journey.js';

/** A table as platforms write it: every cell quoted. */
export const csv = (...rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n') +
  '\r\n';

export const bytes = (buffer: Buffer): Uint8Array<ArrayBuffer> => Uint8Array.from(buffer);

/** The product with one influencer, whose accounts the files name. */
export const withLea = async (): Promise<{ app: TestApp; ws: TestWorkspace }> => {
  const app = await startApp();
  slowDown(app);
  const ws = await app.workspace();
  await ws.api.create('/influencers', {
    name: 'Léa Imaginaire',
    field: 'food',
    accounts: [
      { platform: 'instagram', handle: 'lea.imaginaire' },
      { platform: 'tiktok', handle: 'lea.imaginaire' },
      { platform: 'x', handle: 'lea_imaginaire' },
    ],
  });
  return { app, ws };
};

import { rm } from 'node:fs/promises';

export default async function globalTeardown() {
  const open = globalThis.tribuneTestDatabase;
  if (open === undefined) return;
  globalThis.tribuneTestDatabase = undefined;
  await open.database.stop();
  await rm(open.folder, { recursive: true, force: true });
}

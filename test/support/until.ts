import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until `holds`, for at most two minutes; then the test fails. */
export const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 2400; tries += 1) {
    if (await holds()) return;
    await sleep(50);
  }
  throw new Error('it did not happen within two minutes');
};

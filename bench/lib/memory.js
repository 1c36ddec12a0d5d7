import { readFile, writeFile } from 'node:fs/promises';

/** Has the kernel measure the process's largest resident set from now on; elsewhere than on Linux there is none. */
export const forgetPeak = (pid) => writeFile(`/proc/${pid}/clear_refs`, '5').catch(() => undefined);

/** The largest resident set since then; null where nobody measures it. */
export const peakMegabytes = async (pid) => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1];
  return kilobytes === undefined ? null : (Number(kilobytes) * 1_024) / 1e6;
};

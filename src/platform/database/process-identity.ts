import { readFileSync } from 'node:fs';

/** A process that can still be told from a later one that was given the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When the process began, in the system's own words; null where the system does not tell. */
  readonly born: string | null;
}

const readOrNull = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
};

const statOf = (pid: number): { state: string; ticks: string } | null => {
  const stat = readOrNull(`/proc/${pid}/stat`);
  if (!stat) return null;
  // The second field is the program's name in brackets and may hold spaces and brackets itself.
  const [state = '', ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { state, ticks: rest[18] ?? '' };
};

const bornAt = (pid: number): string | null => {
  const stat = statOf(pid);
  // The ticks count from the boot: without its id, two boots could give one pid the same birth.
  return stat && `${readOrNull('/proc/sys/kernel/random/boot_id')?.trim() ?? ''}/${stat.ticks}`;
};

/** The identity of a process of this machine, by default of this one. */
export const identityOf = (pid: number = process.pid): ProcessIdentity => ({
  pid,
  born: bornAt(pid),
});

/** Whether a process with this number runs; one that ended and was not collected yet does not. */
export const isPidAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return !['Z', 'X'].includes(statOf(pid)?.state ?? '');
};

/** Whether exactly this process still runs. */
export const isRunning = ({ pid, born }: ProcessIdentity): boolean =>
  isPidAlive(pid) && (born === null || born === bornAt(pid));

/** Reads an identity that was written as JSON; null where the text is none. */
export const parseIdentity = (text: string): ProcessIdentity | null => {
  try {
    const { pid, born } = JSON.parse(text) as Partial<ProcessIdentity>;
    return Number.isInteger(pid) && Number(pid) > 0
      ? { pid: Number(pid), born: born ?? null }
      : null;
  } catch {
    return null;
  }
};

/** How attempts on one kind of subject are slowed. */
export interface AttemptRule {
  /** The kind of subject, such as `password-change`; rules of different names do not know of each other. */
  readonly name: string;
  /** So many attempts cost no waiting. */
  readonly free: number;
  /** Counted from the first attempt. */
  readonly forgetAfterSeconds: number;
  readonly longestWaitSeconds: number;
}

/** Seconds between the `attempt`-th attempt (from 1) and the next one: 0, then 2, 4, 8 … to the longest. */
export const waitAfter = ({ free, longestWaitSeconds }: AttemptRule, attempt: number): number =>
  attempt <= free ? 0 : Math.min(2 ** (attempt - free), longestWaitSeconds);

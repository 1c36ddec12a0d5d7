/** SQLSTATE of a unique violation; `constraint` tells which key. */
const UNIQUE_VIOLATION = '23505';

const AWAY: readonly string[] = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  // admin shutdown, crash shutdown, cannot connect now, too many connections, lock not available, query cancelled,
  // and a deadlock or a serialization failure that this transaction lost: all of them pass
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '55P03',
  '57014',
  '40P01',
  '40001',
];

interface DriverError {
  readonly code?: string;
  readonly constraint?: string;
  readonly driverError?: DriverError;
  readonly message?: string;
}

const driverError = (error: unknown): DriverError => {
  const seen = (error ?? {}) as DriverError;
  return seen.driverError ?? seen;
};

/** Whether `error` says that a unique key named `constraint` already holds this value. */
export const violatesUnique = (error: unknown, constraint: string): boolean => {
  const { code, constraint: broken } = driverError(error);
  return code === UNIQUE_VIOLATION && broken === constraint;
};

/** Whether `error` says that the database cannot be reached or does not answer in time. */
export const isDatabaseAway = (error: unknown): boolean => {
  const { code, message } = driverError(error);
  return (
    (code !== undefined && AWAY.includes(code)) ||
    /Connection terminated|timeout exceeded when trying to connect|Query runner already released/.test(
      message ?? '',
    )
  );
};

/** SQLSTATE of a unique violation; `constraint` tells which key. */
const UNIQUE_VIOLATION = '23505';

/** SQLSTATE of a broken foreign key. */
const REFERENCE_VIOLATION = '23503';

/** SQLSTATE of a deadlock and of a serialization failure. */
const RACES_LOST: readonly string[] = ['40P01', '40001'];

/** SQLSTATE of a parameter that is no longer, or not yet, allowed: a month of readings that went or came meanwhile. */
const NO_SUCH_MONTH = '22023';

/** SQLSTATE of a broken check, which has a name; without one, it is of a row that no partition takes. */
const CHECK_VIOLATION = '23514';

const AWAY: readonly string[] = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  // admin shutdown, crash shutdown, cannot connect now, too many connections, lock not available, query cancelled: all of them pass
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '55P03',
  '57014',
  ...RACES_LOST,
];

/** What the driver and TypeORM say, without any code, when the connection is gone or went while it was in use. */
const GONE =
  /Connection terminated|Query read timeout|timeout exceeded when trying to connect|already released|is not queryable/;

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

/** Whether `error` says that a unique key named `constraint` already holds this value; partitions have one each, alike in name. */
export const violatesUnique = (error: unknown, constraint: string | RegExp): boolean => {
  const { code, constraint: broken = '' } = driverError(error);
  if (code !== UNIQUE_VIOLATION) return false;
  return typeof constraint === 'string' ? broken === constraint : constraint.test(broken);
};

/** Whether `error` says that another row refers to this one, or that this one refers to none. */
export const violatesReference = (error: unknown): boolean =>
  driverError(error).code === REFERENCE_VIOLATION;

/** Whether `error` says that another transaction went first: who tries again at once gets through. */
export const lostRace = (error: unknown): boolean => {
  const { code, constraint } = driverError(error);
  if (code === CHECK_VIOLATION) return constraint === undefined;
  return code !== undefined && (code === NO_SUCH_MONTH || RACES_LOST.includes(code));
};

/** Whether `error` says that the database cannot be reached or does not answer in time. */
export const isDatabaseAway = (error: unknown): boolean => {
  const { code, message } = driverError(error);
  return (code !== undefined && AWAY.includes(code)) || GONE.test(message ?? '');
};

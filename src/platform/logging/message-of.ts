/**
 * What an error says. Node joins the failures of a host with several addresses into one error whose
 * own message is empty; what each of them said is then told. The job queue tells of errors by plain
 * copies of them.
 */
export const messageOf = (error: unknown): string => {
  if (error instanceof AggregateError && error.message === '') {
    return error.errors.map(messageOf).join('; ');
  }
  const { message } = (error ?? {}) as { message?: unknown };
  return typeof message === 'string' ? message : String(error);
};

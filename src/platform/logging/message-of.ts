/**
 * What an error says. Node joins the failures of a host with several addresses into one error whose
 * own message is empty; what each of them said is then told.
 */
export const messageOf = (error: unknown): string => {
  if (error instanceof AggregateError && error.message === '') {
    return error.errors.map(messageOf).join('; ');
  }
  return error instanceof Error ? error.message : String(error);
};

/** A record in the shape of the API's request; what is only assumed, for the case that it is new, stands in its `defaults`. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Stands in the list of rows for a line that holds no reading. */
export class UnreadableLine {
  constructor(readonly code: 'line_not_json' | 'line_too_long') {}
}

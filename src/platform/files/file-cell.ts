/** What a cell of a file that is given out may hold; null is an empty cell. */
export type FileCell = string | number | bigint | boolean | Date | null;

/** The rows of such a file as they come. */
export type FileRows = AsyncIterable<readonly FileCell[]> | Iterable<readonly FileCell[]>;

import {
  recogniseExport,
  type RecognisedExport,
} from '../../src/modules/imports/domain/recognise-export.js';

/** Which export a table with these headers in its first row is of. */
export const recognised = (...headers: readonly string[]): RecognisedExport | null =>
  recogniseExport([{ cells: headers }]);

/** Which field each of the recognised headers tells. */
export const toldBy = (found: RecognisedExport | null): Record<string, string> =>
  Object.fromEntries((found?.columns ?? []).map(({ header, field }) => [header, field]));

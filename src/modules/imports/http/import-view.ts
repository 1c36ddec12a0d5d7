import type { Locale } from '../../../kernel/context.js';
import { fillText, knownProblems } from '../../../kernel/problem.js';
import type { Cell } from '../../../kernel/table.js';
import type { Import, ImportProblem } from '../domain/import.js';
import type { ImportWithRows } from '../queries/import.query.js';
import type {
  ImportObstacleResponse,
  ImportResponse,
  ImportWithRowsResponse,
} from './dto/import-response.dto.js';

const shown = (cell: Cell | undefined): string | null => {
  if (cell === null || cell === undefined) return null;
  return cell instanceof Date ? cell.toISOString() : String(cell);
};

const problemView = ({ code, params }: ImportProblem, locale: Locale) => {
  const definition = knownProblems().get(code);
  return { code, detail: definition ? fillText(definition[locale].detail, params) : code };
};

/** An import as its caller sees it. */
export const importView = (found: Import, locale: Locale): ImportResponse => {
  const { detected, columns, options } = found;
  const { format, encoding, separator, table, tables, headers, sample } = detected;
  return {
    id: found.id,
    state: found.state,
    fileName: found.fileName,
    bytes: found.bytes,
    detected: {
      format,
      encoding,
      separator,
      rows: found.rows,
      table,
      tables: [...tables],
      headers: headers.map(({ index, header }) => ({
        index,
        header,
        field: columns[header] ?? null,
      })),
    },
    kind: found.kind,
    mapping: { columns: { ...columns }, options },
    preview: sample.map(({ place, cells }) => ({
      place,
      cells: Object.fromEntries(headers.map(({ index, header }) => [header, shown(cells[index])])),
    })),
    progress: { done: found.position, total: found.rows },
    planned: found.planned,
    done: found.done,
    notes: [...found.notes],
    obstacles: found.obstacles && (found.obstacles as ImportObstacleResponse[]),
    problem: found.problem && problemView(found.problem, locale),
    createdAt: found.createdAt,
    updatedAt: found.updatedAt,
    finishedAt: found.finishedAt,
  };
};

/** An import with a page of its rows. */
export const importWithRows = (
  { found, rows }: ImportWithRows,
  locale: Locale,
): ImportWithRowsResponse => ({
  ...importView(found, locale),
  rows: {
    items: rows.items.map((row) => ({ ...row, issues: [...row.issues] })),
    nextCursor: rows.nextCursor,
  },
});

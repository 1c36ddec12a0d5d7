import type { RequestContext } from '../../kernel/context.js';
import type { Fate, RecordIssue, TakenRecord } from '../../kernel/record-intake.js';
import { actorMay } from '../../platform/security/permissions.js';
import { columnOf, fieldAt, type ColumnOfField } from './domain/column-of.js';
import type { ImportKind } from './domain/kinds.js';
import type { JsonRecord } from './domain/read-row.js';
import type { ImportRow, RowIssue, RowReceipt } from './import-row.repository.js';
import { KIND_PERMISSIONS, type Intakes } from './intakes.js';

/** What a row says, and what is to be said of it. */
export interface ReadRow {
  /** Which of the table's rows, from 1. */
  readonly row: number;
  readonly place: number;
  /** In the shape of the API's request; null where the row is refused or no record. */
  readonly record: JsonRecord | null;
  /** Of a reading: the post that it is of, where the row tells enough to log it. */
  readonly post: JsonRecord | null;
  readonly isRefused: boolean;
  readonly told: readonly RowIssue[];
}

/** Who takes rows of what. */
export interface Taking {
  readonly ctx: RequestContext;
  readonly table: { readonly kind: ImportKind; readonly columnOf: ColumnOfField };
}

/** A row that says something, and so goes to the intakes. */
interface Speaking extends ReadRow {
  readonly record: JsonRecord;
}

const speaks = (row: ReadRow): row is Speaking => row.record !== null;

/** Takes rows in, in the open unit of work, and says what became of each. */
export const takeRows = async (
  intakes: Intakes,
  taking: Taking,
  rows: readonly ReadRow[],
): Promise<ImportRow[]> => {
  const speaking = rows.filter(speaks);
  const posts = await takePosts(intakes, taking, speaking);
  const records = speaking.map(({ record }) => record);
  const taken = await intakes.of(taking.table.kind).take(taking.ctx, records);
  const fates = new Map(
    speaking.map((row, index) => [row.row, { main: taken[index], post: posts.get(row.row) }]),
  );
  return rows.map((row) => {
    const fate = fates.get(row.row);
    return fate?.main === undefined ? untaken(row) : takenRow(taking, row, fate.main, fate.post);
  });
};

/** Logs the posts that rows of readings know, each once, and tells by row what became of its own. */
const takePosts = async (
  intakes: Intakes,
  { ctx }: Taking,
  rows: readonly Speaking[],
): Promise<ReadonlyMap<number, TakenRecord>> => {
  const known = rows.filter(({ post }) => post !== null);
  // Whoever may not log posts brings figures, and these wait.
  if (known.length === 0 || !actorMay(ctx.actor, KIND_PERMISSIONS.posts)) return new Map();
  const byPost = Map.groupBy(known, ({ post }) => JSON.stringify(post));
  const groups = [...byPost.values()];
  const taken = await intakes.of('posts').take(
    ctx,
    groups.map(([first]) => first?.post),
  );
  return new Map(
    groups.flatMap((group, index) =>
      group.map(({ row }, place): [number, TakenRecord] => {
        const result = taken[index] as TakenRecord;
        // It is taken back once, by the first of its rows.
        return [row, place === 0 ? result : { ...result, receipt: null }];
      }),
    ),
  );
};

const untaken = (row: ReadRow): ImportRow => ({
  row: row.row,
  place: row.place,
  fate: row.isRefused ? 'refuse' : 'skip',
  taken: false,
  recordId: null,
  issues: row.told,
  receipts: null,
});

const takenRow = (
  taking: Taking,
  row: ReadRow,
  main: TakenRecord,
  post: TakenRecord | undefined,
): ImportRow => {
  const told = (record: JsonRecord | null, issues: readonly RecordIssue[]): RowIssue[] =>
    issues.map(({ pointer, code, detail }) => ({
      column: columnOf(record ?? {}, pointer, taking.table.columnOf),
      field: fieldAt(record ?? {}, pointer) || null,
      code,
      detail,
    }));
  const receipts: RowReceipt[] = [
    ...receiptOf('posts', post),
    ...receiptOf(taking.table.kind, main),
  ];
  return {
    row: row.row,
    place: row.place,
    fate: fateOf(main, post),
    taken: true,
    recordId: main.id,
    issues: [
      ...told(row.record, main.issues),
      // A post that is refused keeps no figures out: they wait for it.
      ...told(row.post, [...(post?.issues ?? []), ...(post?.warnings ?? [])]),
      ...told(row.record, main.warnings),
      ...row.told,
    ],
    receipts: receipts.length > 0 ? receipts : null,
  };
};

/** Figures that are known change nothing, but their post may have been logged or learnt by the row. */
const fateOf = (main: TakenRecord, post: TakenRecord | undefined): Fate =>
  main.fate === 'skip' && post !== undefined && post.receipt !== null ? 'update' : main.fate;

const receiptOf = (intake: ImportKind, taken: TakenRecord | undefined): RowReceipt[] =>
  taken === undefined || taken.receipt === null ? [] : [{ intake, receipt: taken.receipt }];

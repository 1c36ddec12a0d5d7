import { LineSplitter, type Line } from './line-splitter.js';
import { UnreadableLine } from './unreadable-line.js';

/** Rows of an upload that are stored together. */
export interface Slice {
  /** The place of its first row, from 0; lines with nothing on them have none. */
  readonly first: number;
  /** What stood on each line, or that nothing could be read there. */
  readonly rows: readonly unknown[];
  /** About what they weigh. */
  readonly bytes: number;
}

/** Where a slice ends. */
export const SLICE = { rows: 5_000, characters: 4 * 1024 * 1024 };

const BYTE_ORDER_MARK = '\ufeff';

const rowOf = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return new UnreadableLine('line_not_json');
  }
};

/** What has gathered for the next slice. */
class Gathering {
  private first = 0;
  private rows: unknown[] = [];
  private bytes = 0;
  private isFirstLine = true;

  add(line: Line): void {
    const text = this.isFirstLine && typeof line === 'string' ? withoutMark(line) : line;
    this.isFirstLine = false;
    if (typeof text !== 'string') {
      this.rows.push(text);
    } else if (text.trim() !== '') {
      this.rows.push(rowOf(text));
      this.bytes += text.length;
    }
  }

  get isFull(): boolean {
    return this.rows.length >= SLICE.rows || this.bytes >= SLICE.characters;
  }

  get isEmpty(): boolean {
    return this.rows.length === 0;
  }

  release(): Slice {
    const { first, rows, bytes } = this;
    this.first += rows.length;
    this.rows = [];
    this.bytes = 0;
    return { first, rows, bytes };
  }
}

const withoutMark = (line: string): string =>
  line.startsWith(BYTE_ORDER_MARK) ? line.slice(1) : line;

/** Cuts an upload into slices as it comes: one row a line, lines with nothing on them left out. */
export async function* slicesOf(pieces: AsyncIterable<Buffer>): AsyncGenerator<Slice, void> {
  const splitter = new LineSplitter();
  const next = new Gathering();
  for await (const piece of pieces) {
    for (const line of splitter.push(piece)) {
      next.add(line);
      if (next.isFull) yield next.release();
    }
  }
  for (const line of splitter.end()) next.add(line);
  if (!next.isEmpty) yield next.release();
}

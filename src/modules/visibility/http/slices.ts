import { LineSplitter, type Line } from './line-splitter.js';
import { UnreadableLine } from './unreadable-line.js';

/** Rows of an upload that are stored together. */
export interface Slice {
  /** The place of its first row, from 0; lines with nothing on them have none. */
  readonly first: number;
  readonly lines: readonly Line[];
  /** About what they weigh. */
  readonly bytes: number;
}

/** Where a slice ends. */
export const SLICE = { rows: 2_000, characters: 4 * 1024 * 1024 };

const BYTE_ORDER_MARK = '\ufeff';

/**
 * What stands on each line, or that nothing can be read there: one after the other, because a row weighs many
 * times what its line does, and need not be kept once it is read.
 */
export function* rowsOf(lines: readonly Line[]): Generator<unknown> {
  for (const line of lines) yield typeof line === 'string' ? rowOf(line) : line;
}

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
  private lines: Line[] = [];
  private bytes = 0;
  private isFirstLine = true;

  add(line: Line): void {
    const text = this.isFirstLine && typeof line === 'string' ? withoutMark(line) : line;
    this.isFirstLine = false;
    if (typeof text === 'string') {
      if (text.trim() === '') return;
      this.bytes += text.length;
    }
    this.lines.push(text);
  }

  get isFull(): boolean {
    return this.lines.length >= SLICE.rows || this.bytes >= SLICE.characters;
  }

  get isEmpty(): boolean {
    return this.lines.length === 0;
  }

  release(): Slice {
    const { first, lines, bytes } = this;
    this.first += lines.length;
    this.lines = [];
    this.bytes = 0;
    return { first, lines, bytes };
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

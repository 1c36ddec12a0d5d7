import { isUtf8 } from 'node:buffer';

import { UnreadableLine } from './unreadable-line.js';

const NEWLINE = 0x0a;

/** Bytes of one line; a longer one is not kept. */
export const LONGEST_LINE = 64 * 1024;

/** The text of a line, or that it holds none. */
export type Line = string | UnreadableLine;

const tooLong = (): UnreadableLine => new UnreadableLine('line_too_long');

const lineOf = (bytes: Buffer): Line => {
  if (bytes.length > LONGEST_LINE) return tooLong();
  // Half a character would become another one without a word.
  return isUtf8(bytes) ? bytes.toString() : new UnreadableLine('line_not_json');
};

/** Whole lines that stand together, without the last newline. */
const linesOf = (bytes: Buffer): Line[] => {
  if (isUtf8(bytes)) {
    const lines: Line[] = bytes.toString().split('\n');
    // A character has three bytes at most, so that few lines need be measured.
    return lines.map((line) =>
      typeof line === 'string' && line.length * 3 > LONGEST_LINE ? lineOf(Buffer.from(line)) : line,
    );
  }
  const lines: Line[] = [];
  for (let start = 0; start <= bytes.length;) {
    const found = bytes.indexOf(NEWLINE, start);
    const end = found === -1 ? bytes.length : found;
    lines.push(lineOf(bytes.subarray(start, end)));
    start = end + 1;
  }
  return lines;
};

/** Makes lines of bytes that come in pieces. It keeps what one line may have at most, and no more. */
export class LineSplitter {
  private held: Buffer[] = [];
  private heldBytes = 0;

  /** The lines that end in this piece. */
  push(piece: Buffer): Line[] {
    const first = piece.indexOf(NEWLINE);
    if (first === -1) {
      this.hold(piece);
      return [];
    }
    const last = piece.lastIndexOf(NEWLINE);
    const begun = this.heldBytes > 0;
    const start = begun ? first + 1 : 0;
    const lines = begun ? [this.finish(piece.subarray(0, first))] : [];
    if (last >= start) lines.push(...linesOf(piece.subarray(start, last)));
    this.hold(piece.subarray(last + 1));
    return lines;
  }

  /** The last line, where no newline ended it. */
  end(): Line[] {
    return this.heldBytes > 0 ? [this.finish(Buffer.alloc(0))] : [];
  }

  private hold(piece: Buffer): void {
    if (piece.length === 0) return;
    this.heldBytes += piece.length;
    if (this.heldBytes > LONGEST_LINE) this.held = [];
    else this.held.push(piece);
  }

  private finish(piece: Buffer): Line {
    this.hold(piece);
    const line = this.heldBytes > LONGEST_LINE ? tooLong() : lineOf(Buffer.concat(this.held));
    this.held = [];
    this.heldBytes = 0;
    return line;
  }
}

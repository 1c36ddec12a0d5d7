import { damaged } from './backup-format.js';

const NEWLINE = 10;
const LONGEST_LINE = 1_048_576;
const END = Buffer.from('\\.\n');
const END_AFTER_ROW = Buffer.from('\n\\.\n');

/** Reads a backup from its beginning: lines of our own, and between them the rows of a table. */
export class BackupReader {
  private readonly source: AsyncIterator<Buffer>;
  private held: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.source = source[Symbol.asyncIterator]();
  }

  /** The next line, without its end. */
  async line(): Promise<string> {
    for (;;) {
      const end = this.held.indexOf(NEWLINE);
      if (end >= 0) return this.take(end + 1).toString('utf8', 0, end);
      if (this.held.length > LONGEST_LINE) throw damaged('the file is not a backup of Tribune');
      await this.more();
    }
  }

  /** The rows up to the line that ends them, in pieces of whole rows. */
  async *rows(): AsyncGenerator<Buffer> {
    for (;;) {
      if (this.held.subarray(0, END.length).equals(END)) {
        this.take(END.length);
        return;
      }
      const end = this.held.indexOf(END_AFTER_ROW);
      const whole = end >= 0 ? end + 1 : this.held.lastIndexOf(NEWLINE) + 1;
      if (whole > 0) yield this.take(whole);
      if (end < 0) await this.more();
    }
  }

  /** Makes sure that nothing follows, and that the file's checksum is right. */
  async end(): Promise<void> {
    const next = await this.source.next();
    if (this.held.length > 0 || next.done !== true) throw damaged('the file is damaged');
  }

  private take(length: number): Buffer {
    const taken = this.held.subarray(0, length);
    this.held = this.held.subarray(length);
    return taken;
  }

  private async more(): Promise<void> {
    const next = await this.source.next();
    if (next.done === true) throw damaged('the file is cut short');
    this.held = this.held.length === 0 ? next.value : Buffer.concat([this.held, next.value]);
  }
}

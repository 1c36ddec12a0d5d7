/** One property of a calendar, and where a person finds it. */
export interface ContentLine {
  /** The line of the file, from 1, at which it begins. */
  readonly line: number;
  /** In capitals. */
  readonly name: string;
  /** By their names in capitals, without quotes. */
  readonly params: Readonly<Record<string, string>>;
  readonly value: string;
}

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;

interface RawLine {
  readonly line: number;
  readonly pieces: Uint8Array[];
}

/**
 * The properties of a calendar, unfolded before they are decoded: a folded line may split a character.
 * What has not the form of a property is left out.
 */
export const contentLines = (bytes: Uint8Array): ContentLine[] =>
  unfolded(inUtf8(bytes))
    .map(({ line, pieces }) => contentLine(line, decoded(joined(pieces))))
    .filter((line) => line !== null);

/** UTF-16, told by its mark, is turned into UTF-8; the mark of UTF-8 is taken away. */
const inUtf8 = (bytes: Uint8Array): Uint8Array => {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe)
    return new TextEncoder().encode(new TextDecoder('utf-16le').decode(bytes));
  if (first === 0xfe && second === 0xff)
    return new TextEncoder().encode(new TextDecoder('utf-16be').decode(bytes));
  return first === 0xef && second === 0xbb && third === 0xbf ? bytes.subarray(3) : bytes;
};

/** Lines end with LF, CRLF or, as of old, CR alone; one that begins with a blank goes on with the line before. */
const unfolded = (bytes: Uint8Array): RawLine[] => {
  const lines: RawLine[] = [];
  let line = 0;
  for (let from = 0; from < bytes.length;) {
    const end = endOfLine(bytes, from);
    line += 1;
    const isFolded = bytes[from] === SPACE || bytes[from] === TAB;
    if (isFolded) lines.at(-1)?.pieces.push(bytes.subarray(from + 1, end));
    else if (end > from) lines.push({ line, pieces: [bytes.subarray(from, end)] });
    from = end + (bytes[end] === CR && bytes[end + 1] === LF ? 2 : 1);
  }
  return lines;
};

const endOfLine = (bytes: Uint8Array, from: number): number => {
  let end = from;
  while (end < bytes.length && bytes[end] !== LF && bytes[end] !== CR) end += 1;
  return end;
};

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const [first] = pieces;
  if (first !== undefined && pieces.length === 1) return first;
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const western = new TextDecoder('windows-1252');

/** Some write one line in another encoding than the rest: each is judged by itself. */
const decoded = (bytes: Uint8Array): string => {
  try {
    return strict.decode(bytes);
  } catch {
    return western.decode(bytes);
  }
};

const NAME = /^[A-Za-z0-9-]+/;
const PARAM = /;([A-Za-z0-9-]+)=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)/y;

const contentLine = (line: number, text: string): ContentLine | null => {
  const name = NAME.exec(text)?.[0];
  if (name === undefined) return null;
  const params: Record<string, string> = {};
  let at = name.length;
  for (;;) {
    PARAM.lastIndex = at;
    const param = PARAM.exec(text);
    if (param === null) break;
    const [whole, key = '', value = ''] = param;
    params[key.toUpperCase()] = value.replaceAll('"', '');
    at += whole.length;
  }
  if (text[at] !== ':') return null;
  return { line, name: name.toUpperCase(), params, value: text.slice(at + 1) };
};

import type { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';

import { SaxesParser, type SaxesTagPlain } from 'saxes';

import { UnreadableFile } from './unreadable-file.js';

/** What an element says of itself, by the names as they are written. */
export type XmlAttributes = Readonly<Record<string, string>>;

/**
 * Who is told of an XML file's elements. A path holds the names of all open elements, the innermost
 * last, without prefixes: writers choose these as they like.
 */
export interface XmlListener {
  open?(path: readonly string[], attributes: XmlAttributes): void;
  text?(path: readonly string[], text: string): void;
  close?(path: readonly string[]): void;
}

/** What the files of spreadsheets never come near, and a parser keeps in memory. */
const MOST = { depth: 64, silence: 1024 * 1024 };

/** How much is parsed before others have their turn. */
const SLICE = 16 * 1024;

const unprefixed = (name: string): string => name.slice(name.indexOf(':') + 1);

/** An attribute by its name without a prefix, such as `r:id`. */
export const attributeOf = (attributes: XmlAttributes, name: string): string | undefined =>
  attributes[name] ?? Object.entries(attributes).find(([key]) => unprefixed(key) === name)?.[1];

/** Nobody is told the line of an XML file, and prefixes are not looked up. */
const OPTIONS = { xmlns: false, position: false } as const;

/** A parser that tells a listener, and refuses what could use up the memory. */
class BoundedParser {
  readonly #parser = new SaxesParser(OPTIONS);
  readonly #path: string[] = [];
  /** Characters since something was told: the parser keeps them all. */
  #silence = 0;

  constructor(listener: XmlListener) {
    this.#parser.on('opentag', (tag) => this.#open(tag, listener));
    this.#parser.on('closetag', () => {
      this.#silence = 0;
      listener.close?.(this.#path);
      this.#path.pop();
    });
    const text = (said: string): void => {
      this.#silence = 0;
      listener.text?.(this.#path, said);
    };
    this.#parser.on('text', text);
    this.#parser.on('cdata', text);
    // Only a document type can define entities, and with them reach other files or grow without end.
    this.#parser.on('doctype', () => {
      throw new UnreadableFile('file_has_entities');
    });
  }

  write(text: string): void {
    this.#silence += text.length;
    orDamaged(() => this.#parser.write(text));
    if (this.#silence > MOST.silence) throw new UnreadableFile('file_bomb');
  }

  end(): void {
    orDamaged(() => this.#parser.close());
  }

  #open(tag: SaxesTagPlain, listener: XmlListener): void {
    this.#silence = 0;
    this.#path.push(unprefixed(tag.name));
    if (this.#path.length > MOST.depth) throw new UnreadableFile('file_bomb');
    listener.open?.(this.#path, tag.attributes);
  }
}

const decoderFor = (start: Buffer): TextDecoder => {
  const isUtf16 = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0x3c && start[1] === 0);
  const isTurned =
    (start[0] === 0xfe && start[1] === 0xff) || (start[0] === 0 && start[1] === 0x3c);
  const name = isUtf16 ? 'utf-16le' : isTurned ? 'utf-16be' : 'utf-8';
  return new TextDecoder(name, { fatal: true });
};

/** What `work` answers; where it finds what no spreadsheet writes, the file is damaged. */
const orDamaged = <Answer>(work: () => Answer): Answer => {
  try {
    return work();
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('file_damaged');
  }
};

async function* textsOf(source: Readable): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  const chunks: AsyncIterable<Buffer> = source;
  for await (const chunk of chunks) {
    const decoding = (decoder ??= decoderFor(chunk));
    yield orDamaged(() => decoding.decode(chunk, { stream: true }));
  }
  yield orDamaged(() => decoder?.decode() ?? '');
}

/** Tells `listener` of the XML in `source`, and pauses after every slice, so that what was gathered can be taken. */
export async function* readXml(source: Readable, listener: XmlListener): AsyncGenerator<void> {
  const parser = new BoundedParser(listener);
  for await (const text of textsOf(source)) {
    for (let from = 0; from < text.length; from += SLICE) {
      parser.write(text.slice(from, from + SLICE));
      yield;
    }
  }
  parser.end();
  yield;
}

/** Tells `listener` of all XML in `source`. */
export const readAllXml = async (source: Readable, listener: XmlListener): Promise<void> => {
  const slices = readXml(source, listener);
  while (!(await slices.next()).done);
};

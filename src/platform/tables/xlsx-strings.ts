import type { Readable } from 'node:stream';

import { UnreadableFile } from './unreadable-file.js';
import { readAllXml } from './xml.js';
import { isRichText, typedText } from './xlsx-text.js';

const MEGABYTES = 50;

/** What a text takes of the memory beside its characters. */
const OVERHEAD = 32;

/** The same text in memory of its own: a piece of the file would keep the whole slice around it. */
const detached = (text: string): string => Buffer.from(text).toString();

/** The texts that the cells of a workbook share, by their number; formats within a text are dropped. */
export const sharedStringsOf = async (part: Readable): Promise<readonly string[]> => {
  const strings: string[] = [];
  let text = '';
  let size = 0;
  const take = (bytes: number): void => {
    size += bytes;
    if (size <= MEGABYTES * 1024 * 1024) return;
    throw new UnreadableFile('file_too_large', { megabytes: MEGABYTES });
  };
  await readAllXml(part, {
    text: (path, said) => {
      if (!isRichText(path, 'si')) return;
      take(said.length);
      text += said;
    },
    close: (path) => {
      if (path.at(-1) !== 'si' || path.at(-2) !== 'sst') return;
      take(OVERHEAD);
      strings.push(typedText(detached(text)));
      text = '';
    },
  });
  return strings;
};

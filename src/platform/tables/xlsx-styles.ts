import type { Readable } from 'node:stream';

import { isTimeFormat } from './spreadsheet-time.js';
import { UnreadableFile } from './unreadable-file.js';
import { readAllXml } from './xml.js';

/** As many styles and formats as Excel can hold. */
const MOST_STYLES = 65_536;

/** Number formats that need no definition and show a time; 27 to 36 and 50 to 58 in East Asia (ECMA-376-1, 18.8.30). */
const TIME_FORMATS = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

const isBuiltInTimeFormat = (id: number): boolean =>
  TIME_FORMATS.some(([first, last]) => id >= first && id <= last);

/** Which styles of a workbook's cells, by their number, show a date or a time. */
export const timeStylesOf = async (part: Readable): Promise<ReadonlySet<number>> => {
  const defined = new Map<number, string>();
  const formatOfStyle: number[] = [];
  await readAllXml(part, {
    open: (path, attributes) => {
      const [within, name] = path.slice(-2);
      const id = Number(attributes['numFmtId'] ?? 0);
      if (within === 'numFmts' && name === 'numFmt')
        defined.set(id, attributes['formatCode'] ?? '');
      if (within === 'cellXfs' && name === 'xf') formatOfStyle.push(id);
      if (Math.max(defined.size, formatOfStyle.length) > MOST_STYLES) {
        throw new UnreadableFile('file_damaged');
      }
    },
  });
  const showsTime = (id: number): boolean => {
    const format = defined.get(id);
    return format === undefined ? isBuiltInTimeFormat(id) : isTimeFormat(format);
  };
  return new Set([...formatOfStyle.keys()].filter((style) => showsTime(formatOfStyle[style] ?? 0)));
};

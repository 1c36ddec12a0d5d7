import { posix } from 'node:path';

import type { Archive } from './archive.js';
import { UnreadableFile } from './unreadable-file.js';
import { attributeOf, readAllXml, type XmlAttributes } from './xml.js';

/** A sheet of cells, and the file within the archive that holds it. */
export interface Sheet {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

/** What a workbook says of its parts; null where it has none of a kind. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly strings: string | null;
  readonly styles: string | null;
  readonly countsFrom1904: boolean;
}

interface Relation {
  readonly id: string;
  /** The end of the type's address; what is before it differs between the strict and the usual form. */
  readonly kind: string;
  /** Null where the archive has no such file. */
  readonly part: string | null;
}

/** More sheets or relations than an archive may have files are not meant to be read. */
const MOST = 1_000;

/** A part as the archive names it: capitals do not count, and some writers have them differ (ECMA-376-2, 6.2.2). */
const partNamed = (archive: Archive, path: string): string | null => {
  const wanted = path.toLowerCase();
  return archive.names.find((name) => name.replace(/^\//, '').toLowerCase() === wanted) ?? null;
};

const relationsOf = async (archive: Archive, part: string): Promise<readonly Relation[]> => {
  const { dir, base } = posix.parse(part);
  const rels = partNamed(archive, posix.join(dir, '_rels', `${base}.rels`));
  const relations: Relation[] = [];
  if (rels === null) return relations;
  await readAllXml(await archive.read(rels), {
    open: (path, attributes) => {
      if (path.at(-1) !== 'Relationship') return;
      if (relations.length > MOST) throw new UnreadableFile('file_damaged');
      const target = posix.resolve('/', dir, attributes['Target'] ?? '').slice(1);
      relations.push({
        id: attributes['Id'] ?? '',
        kind: posix.basename(attributes['Type'] ?? ''),
        part: partNamed(archive, target),
      });
    },
  });
  return relations;
};

const partOf = (relations: readonly Relation[], kind: string): string | null =>
  relations.find((relation) => relation.kind === kind)?.part ?? null;

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** The sheet of which a workbook speaks; charts and macros stand among the sheets, and are none. */
const sheetOf = (attributes: XmlAttributes, relations: readonly Relation[]): Sheet[] => {
  const id = attributeOf(attributes, 'id');
  const relation = relations.find((each) => each.id === id);
  if (relation !== undefined && relation.kind !== 'worksheet') return [];
  if (!relation?.part) throw new UnreadableFile('file_damaged');
  const { name = '', state = 'visible' } = attributes;
  return [{ name, part: relation.part, isHidden: state !== 'visible' }];
};

/** What stands in the workbook of an Excel file; a zip archive that holds none is no table. */
export const workbookOf = async (archive: Archive): Promise<Workbook> => {
  const main =
    partOf(await relationsOf(archive, ''), 'officeDocument') ??
    partNamed(archive, 'xl/workbook.xml');
  if (main === null || !main.toLowerCase().endsWith('.xml')) {
    throw new UnreadableFile('file_not_a_table');
  }
  const relations = await relationsOf(archive, main);
  const sheets: Sheet[] = [];
  let countsFrom1904 = false;
  await readAllXml(await archive.read(main), {
    open: (path, attributes) => {
      const [within, name] = path.slice(-2);
      if (name === 'workbookPr') countsFrom1904 = isTrue(attributes['date1904']);
      if (within === 'sheets' && name === 'sheet') sheets.push(...sheetOf(attributes, relations));
      if (sheets.length > MOST) throw new UnreadableFile('file_damaged');
    },
  });
  return {
    sheets,
    strings: partOf(relations, 'sharedStrings'),
    styles: partOf(relations, 'styles'),
    countsFrom1904,
  };
};

import { zipOf, type Zipped } from './zip-file.js';

/** What an Excel file made by hand holds; what is not said is as Excel would have it. */
export interface XlsxParts {
  /** The rows of the only sheet, as XML. */
  readonly rows?: string;
  /** The shared strings, as XML. */
  readonly strings?: string;
  /** Number formats of the styles 0, 1, 2…: an id, or a code of their own. */
  readonly formats?: readonly (number | string)[];
  readonly workbook?: string;
  /** Files that stand in place of those that would be made. */
  readonly files?: Readonly<Record<string, string | Zipped>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An XML file of relations, of ids and kinds and targets. */
export const relationsXml = (...relations: (readonly [string, string, string])[]): string => {
  const each = relations.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}">${each.join('')}</Relationships>`;
};

const stylesXml = (formats: readonly (number | string)[]): string => {
  const own = formats.map((format, index) =>
    typeof format === 'string'
      ? `<numFmt numFmtId="${164 + index}" formatCode="${format.replaceAll('"', '&quot;')}"/>`
      : '',
  );
  const styles = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === 'string' ? 164 + index : format}"/>`,
  );
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${own.join('')}</numFmts>` +
    `<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styles.join('')}</cellXfs></styleSheet>`
  );
};

/** An Excel file made by hand, part by part. */
export const xlsxOf = ({ rows, strings, formats, workbook, files }: XlsxParts): Buffer =>
  zipOf({
    '[Content_Types].xml': `${HEAD}<Types/>`,
    '_rels/.rels': relationsXml(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
      `${workbook ?? '<sheets><sheet name="Sheet" sheetId="1" r:id="rId1"/></sheets>'}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationsXml(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
      ['rId3', 'styles', 'styles.xml'],
    ),
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${strings ?? ''}</sst>`,
    'xl/styles.xml': stylesXml(formats ?? [0]),
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows ?? ''}</sheetData></worksheet>`,
    ...files,
  });

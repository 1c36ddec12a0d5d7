const COMBINING_ACCENTS = /[\u0300-\u036f]/g;
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/** `text` without case, accents and ligatures: the form in which texts are searched and compared. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(COMBINING_ACCENTS, '')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[œæß]/g, (ligature) => LIGATURES[ligature] ?? ligature);

/** A pattern for `like`: texts that contain `part` once folded. `%`, `_` and `\` stand for themselves. */
export const containsPattern = (part: string): string =>
  `%${foldText(part.trim()).replace(/[\\%_]/g, '\\$&')}%`;

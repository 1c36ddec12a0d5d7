/** Whether an open element is text of a cell or shared string; how it is pronounced (`rPh`) is none of it. */
export const isRichText = (path: readonly string[], within: 'is' | 'si'): boolean =>
  path.at(-1) === 't' && path.includes(within) && !path.includes('rPh');

/** Text of an Office file as it was typed: what XML cannot hold is written there as `_x000D_` (ECMA-376-1, 22.9.2.19). */
export const typedText = (text: string): string =>
  text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

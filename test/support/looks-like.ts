/** Stands for whatever may be there: in a text for any part of it, as a key for further fields, as the last item for more of them. */
const ANYTHING = '…';

const fits = (shown: string, text: string): boolean => {
  const parts = shown.split(ANYTHING).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^]*')}$`).test(text);
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const itemsDiffer = (
  shown: readonly unknown[],
  found: readonly unknown[],
  at: string,
): string[] => {
  const open = shown.at(-1) === ANYTHING;
  const wanted = open ? shown.slice(0, -1) : shown;
  if (open ? found.length < wanted.length : found.length !== wanted.length)
    return [`${at}: ${found.length} items, not ${wanted.length}`];
  return wanted.flatMap((one, index) => differences(one, found[index], `${at}/${index}`));
};

const fieldsDiffer = (
  { [ANYTHING]: open, ...shown }: Record<string, unknown>,
  found: Record<string, unknown>,
  at: string,
): string[] => {
  const further = Object.keys(found).filter((key) => !(key in shown));
  return [
    ...(open === undefined ? further.map((key) => `${at}/${key}: is not shown`) : []),
    ...Object.entries(shown).flatMap(([key, one]) =>
      key in found ? differences(one, found[key], `${at}/${key}`) : [`${at}/${key}: is not there`],
    ),
  ];
};

/** Where what a page shows differs from what was found; `…` on the page stands for anything. */
export const differences = (shown: unknown, found: unknown, at = ''): string[] => {
  if (Array.isArray(shown) && Array.isArray(found)) return itemsDiffer(shown, found, at);
  if (isObject(shown) && isObject(found)) return fieldsDiffer(shown, found, at);
  if (typeof shown === 'string' && typeof found === 'string' && fits(shown, found)) return [];
  if (shown === found) return [];
  return [`${at}: ${JSON.stringify(found)}, not ${JSON.stringify(shown)}`];
};

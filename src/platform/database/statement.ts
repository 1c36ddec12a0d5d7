/** A statement and its values, in the driver's words. */
export interface Statement {
  /** The name under which a connection keeps it prepared; without one it is planned every time. */
  readonly name?: string;
  readonly text: string;
  readonly values: unknown[];
}

type Prepared = Omit<Statement, 'values'>;

/**
 * What is prepared at one place in the source, the first that are asked for: each connection keeps them, so
 * there is a bound. What comes in yet another shape is planned every time, until the process ends.
 */
const MOST_SHAPES = 32;

/** A place in the source has a text for each set of what is written into it, and each text has a name. */
const places = new WeakMap<TemplateStringsArray, Map<string, Prepared>>();
let named = 0;

/** A piece of SQL of our own that stands in the text as it is. */
export type Fragment = () => string;

/** The statement that adds or changes these values. */
export const changing = (texts: TemplateStringsArray, values: readonly unknown[]): Statement => ({
  ...prepared(
    texts,
    values.map(() => null),
  ),
  values: [...values],
});

/**
 * The statement that looks for these values. A null is written into the text, so that PostgreSQL plans without
 * the condition that nobody asked for, also where it keeps a plan. A plan that is kept knows no value: it takes
 * any list for ten items. Fragments are written as well.
 */
export const searching = (texts: TemplateStringsArray, values: readonly unknown[]): Statement => {
  const written = values.map(writtenOf);
  return {
    ...prepared(texts, written),
    values: values.filter((_, place) => written[place] === null),
  };
};

/** What stands in the text instead of the value; null where the value is handed over. */
const writtenOf = (value: unknown): string | null => {
  if (value === null || value === undefined) return 'null';
  return typeof value === 'function' ? (value as Fragment)() : null;
};

const prepared = (texts: TemplateStringsArray, written: readonly (string | null)[]): Prepared => {
  const shapes = places.get(texts) ?? new Map<string, Prepared>();
  places.set(texts, shapes);
  const shape = written.map((text) => text ?? '$').join('\u0000');
  const known = shapes.get(shape);
  if (known !== undefined) return known;
  const text = textOf(texts, written);
  if (shapes.size >= MOST_SHAPES) return { text };
  const made = { name: `s${(named += 1)}`, text };
  shapes.set(shape, made);
  return made;
};

const textOf = (
  [first = '', ...rest]: TemplateStringsArray,
  written: readonly (string | null)[],
): string => {
  let given = 0;
  return rest.reduce(
    (text, part, place) => text + (written[place] ?? `$${(given += 1)}`) + part,
    first,
  );
};

/** A statement and its values, in the driver's words. */
export interface Statement {
  /** The name under which a connection keeps it prepared; without one it is planned every time. */
  readonly name?: string;
  readonly text: string;
  readonly values: unknown[];
}

type Prepared = Omit<Statement, 'values'>;

/** Sets of filters for which one place in the source is prepared; a caller that varies more gains nothing by it. */
const MOST_SHAPES = 32;

/** A place in the source has one text for each set of its values that are null, and each text has a name. */
const places = new WeakMap<TemplateStringsArray, Map<string, Prepared>>();
let named = 0;

/** The statement that adds or changes these values. */
export const changing = (texts: TemplateStringsArray, values: readonly unknown[]): Statement => ({
  ...prepared(texts, values, () => false),
  values: [...values],
});

/**
 * The statement that looks for these values. A null is written into the text: PostgreSQL then plans without
 * the condition that nobody asked for, and may keep the plan, because it hangs on nothing that is unknown.
 */
export const searching = (texts: TemplateStringsArray, values: readonly unknown[]): Statement => ({
  ...prepared(texts, values, isNull),
  values: values.filter((value) => !isNull(value)),
});

const isNull = (value: unknown): boolean => value === null || value === undefined;

const prepared = (
  texts: TemplateStringsArray,
  values: readonly unknown[],
  isWritten: (value: unknown) => boolean,
): Prepared => {
  const shapes = places.get(texts) ?? new Map<string, Prepared>();
  places.set(texts, shapes);
  const shape = values.map((value) => (isWritten(value) ? '0' : '1')).join('');
  const known = shapes.get(shape);
  if (known !== undefined) return known;
  const text = textOf(texts, shape);
  if (shapes.size >= MOST_SHAPES) return { text };
  const made = { name: `s${(named += 1)}`, text };
  shapes.set(shape, made);
  return made;
};

const textOf = ([first = '', ...rest]: TemplateStringsArray, shape: string): string => {
  let given = 0;
  return rest.reduce(
    (text, part, place) => text + (shape[place] === '0' ? 'null' : `$${(given += 1)}`) + part,
    first,
  );
};

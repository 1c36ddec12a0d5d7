export interface ProblemText {
  readonly title: string;
  /** One sentence for the person who sees it; `{name}` is replaced by the parameter of that name. */
  readonly detail: string;
}

export interface ProblemDefinition {
  readonly status: number;
  readonly en: ProblemText;
  readonly fr: ProblemText;
}

export type ProblemParams = Readonly<Record<string, string | number>>;

/** A refusal that a rule of the product decided, named by a code of one of the catalogues. */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly definition: ProblemDefinition,
    readonly params: ProblemParams = {},
    /** JSON pointer into the request's body where one field is the cause. */
    readonly pointer?: string,
  ) {
    super(code);
    this.name = 'DomainError';
  }
}

const known = new Map<string, ProblemDefinition>();

/**
 * Defines the problems that one part of the product can answer with, and makes them known by code.
 * `refuse(code)` makes the error; a code outside the catalogue does not compile.
 * Throws where another catalogue already owns a code.
 */
export const problemCatalogue = <Code extends string>(
  definitions: Readonly<Record<Code, ProblemDefinition>>,
) => {
  for (const [code, definition] of Object.entries<ProblemDefinition>(definitions)) {
    if (known.has(code)) throw new Error(`two catalogues define the problem ${code}`);
    known.set(code, definition);
  }
  return {
    definitions,
    refuse: (code: Code, params?: ProblemParams, pointer?: string): DomainError =>
      new DomainError(code, definitions[code], params, pointer),
  };
};

/** Every problem of the catalogues loaded so far, by code. */
export const knownProblems = (): ReadonlyMap<string, ProblemDefinition> => known;

/** The sentence of `text` with its `{parameters}` filled in. */
export const fillText = (text: string, params: ProblemParams): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));

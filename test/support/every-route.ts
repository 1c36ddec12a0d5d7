import { randomUUID } from 'node:crypto';

/** The part of JSON Schema that the OpenAPI document of this product uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly example?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly schema: Schema;
}

/** One route as the served OpenAPI document describes it. */
export interface Route {
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  /** With its parameters in braces. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** What it reads as its body, or null. */
  readonly body: Schema | null;
  readonly isOfWorkspace: boolean;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { schema?: Schema }>> };
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Everything that a server offers, by its own document. */
export interface Offer {
  readonly routes: readonly Route[];
  /** The schema itself, where one is only named. */
  resolve(schema: Schema): Schema;
}

const METHODS = ['get', 'put', 'post', 'patch', 'delete'];

/** Every route of the OpenAPI document that the server at `url` serves. */
export const everyRoute = async (url: string): Promise<Offer> => {
  const document = (await (await fetch(`${url}/api/openapi.json`)).json()) as Document;
  const routes = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => METHODS.includes(method))
      .map(([method, operation]) => routeOf(path, method, operation)),
  );
  return { routes, resolve: (schema) => resolved(document, schema) };
};

const routeOf = (path: string, method: string, operation: Operation): Route => ({
  id: operation.operationId,
  method: method.toUpperCase(),
  path,
  parameters: operation.parameters ?? [],
  body: operation.requestBody?.content?.['application/json']?.schema ?? null,
  isOfWorkspace: path.startsWith('/api/workspaces/{workspace}'),
});

const resolved = (document: Document, schema: Schema): Schema => {
  const only = schema.allOf?.length === 1 ? schema.allOf[0] : undefined;
  if (only !== undefined) return resolved(document, only);
  if (schema.$ref === undefined) return schema;
  const found = document.components.schemas[schema.$ref.replace('#/components/schemas/', '')];
  if (found === undefined) throw new Error(`the document has no ${schema.$ref}`);
  return resolved(document, found);
};

/** The parameters in a path, in their order: each with the word before it, such as `events/{id}`. */
export const placesOf = (path: string): { readonly place: string; readonly name: string }[] =>
  [...path.matchAll(/([\w.-]+)\/\{(\w+)\}/g)].map(([, place = '', name = '']) => ({ place, name }));

/** The address of a route, with `values` for its parameters and ids that nobody has for the others. */
export const addressOf = (
  { path }: Route,
  values: Readonly<Record<string, string | undefined>> = {},
): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? randomUUID()),
  );

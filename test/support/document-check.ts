import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface Operation {
  readonly operationId: string;
  readonly responses: Record<string, { content?: Record<string, unknown> }>;
}

interface Document {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: object;
}

interface Loaded {
  readonly document: Document;
  readonly ajv: Ajv2020;
  readonly compiled: Map<string, ValidateFunction>;
}

const loaded = new Map<string, Promise<Loaded>>();

const load = async (url: string): Promise<Loaded> => {
  const document = (await (await fetch(`${url}/api/openapi.json`)).json()) as Document;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addSchema({ $id: 'api', components: document.components });
  return { document, ajv, compiled: new Map() };
};

const findOperation = (document: Document, method: string, path: string): Operation | undefined => {
  const segments = path.split('?')[0]?.split('/') ?? [];
  for (const [template, item] of Object.entries(document.paths)) {
    const wanted = template.split('/');
    const fits =
      wanted.length === segments.length &&
      wanted.every((part, index) => part.startsWith('{') || part === segments[index]);
    const operation = item[method.toLowerCase()];
    if (fits && operation !== undefined) return operation;
  }
  return undefined;
};

interface Checked {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Throws where the answer is not one that the server's own document declares for the route. */
export const checkAgainstDocument = async (
  url: string,
  method: string,
  path: string,
  answer: Checked,
): Promise<void> => {
  if (!loaded.has(url)) loaded.set(url, load(url));
  const api = await (loaded.get(url) as Promise<Loaded>);
  const operation = findOperation(api.document, method, path);
  if (operation === undefined) return;
  const where = `${operation.operationId} ${answer.status}`;
  const declared = operation.responses[String(answer.status)];
  if (declared === undefined)
    throw new Error(`${where} is not declared: ${JSON.stringify(answer.body).slice(0, 500)}`);
  const contents = Object.entries(declared.content ?? {}) as [string, { schema: object }][];
  if (contents.length === 0) return;
  const sent = answer.headers.get('content-type');
  const content = contents.find(([mediaType]) => sent?.startsWith(mediaType) === true);
  if (content === undefined)
    throw new Error(`${where} came as ${sent}, declared ${contents.map(([type]) => type).join()}`);
  const [mediaType, { schema }] = content;
  checkBody(api, contents.length === 1 ? where : `${where} ${mediaType}`, schema, answer.body);
  checkCode(where, declared, answer);
};

const checkBody = (
  { ajv, compiled }: Loaded,
  where: string,
  schema: object,
  body: unknown,
): void => {
  let validate = compiled.get(where);
  if (validate === undefined) {
    const resolved = JSON.stringify(schema).replaceAll('"#/components', '"api#/components');
    validate = ajv.compile(JSON.parse(resolved) as object);
    compiled.set(where, validate);
  }
  if (validate(body)) return;
  throw new Error(
    `${where} breaks its schema: ${ajv.errorsText(validate.errors)}\n${JSON.stringify(body).slice(0, 2000)}`,
  );
};

/** A problem's code must be among the examples that the document gives for its status. */
const checkCode = (where: string, declared: object, { status, body }: Checked): void => {
  const { code } = (body ?? {}) as { code?: string };
  if (status < 400 || code === undefined || JSON.stringify(declared).includes(`"${code}"`)) return;
  throw new Error(`${where}: the code ${code} is not declared`);
};

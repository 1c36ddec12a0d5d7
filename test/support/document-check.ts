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
    const fits = wanted.length === segments.length && wanted.every((part, index) => part.startsWith('{') || part === segments[index]);
    const operation = item[method.toLowerCase()];
    if (fits && operation !== undefined) return operation;
  }
  return undefined;
};

/** Throws where the answer is not one that the server's own document declares for the route. */
export const checkAgainstDocument = async (
  url: string,
  method: string,
  path: string,
  answer: { status: number; headers: Headers; body: unknown },
): Promise<void> => {
  if (!loaded.has(url)) loaded.set(url, load(url));
  const { document, ajv, compiled } = await (loaded.get(url) as Promise<Loaded>);
  const operation = findOperation(document, method, path);
  if (operation === undefined) return;
  const where = `${operation.operationId} ${answer.status}`;
  const declared = operation.responses[String(answer.status)];
  if (declared === undefined) throw new Error(`${where} is not declared: ${JSON.stringify(answer.body).slice(0, 500)}`);
  const [mediaType] = Object.keys(declared.content ?? {});
  if (mediaType === undefined) return;
  if (answer.headers.get('content-type')?.startsWith(mediaType) !== true) {
    throw new Error(`${where} came as ${answer.headers.get('content-type')}, declared ${mediaType}`);
  }
  const pointer = `api#/paths/${operation.operationId}/${answer.status}`;
  let validate = compiled.get(pointer);
  if (validate === undefined) {
    const content = declared.content as Record<string, { schema: object }>;
    const schema = JSON.parse(JSON.stringify(content[mediaType]?.schema).replaceAll('"#/components', '"api#/components')) as object;
    validate = ajv.compile(schema);
    compiled.set(pointer, validate);
  }
  if (!validate(answer.body)) {
    throw new Error(`${where} breaks its schema: ${ajv.errorsText(validate.errors)}\n${JSON.stringify(answer.body).slice(0, 2000)}`);
  }
  const problem = answer.body as { code?: string } | null;
  if (answer.status >= 400 && problem?.code !== undefined && !JSON.stringify(declared.content).includes(`"${problem.code}"`)) {
    throw new Error(`${where}: the code ${problem.code} is not declared`);
  }
};

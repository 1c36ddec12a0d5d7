import type { TestApp, TestWorkspace } from '../../support/app.js';

/** An answer of the API. */
type Body = Awaited<ReturnType<TestWorkspace['api']['read']>>;

export interface Uploaded {
  readonly status: number;
  readonly headers: Headers;
  /** One JSON value a line of the answer. */
  readonly lines: Body[];
}

/** One reading a line. */
export const linesOf = (rows: readonly unknown[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** Sends bytes as the body of POST /metrics; a list of pieces goes piece by piece, as each is asked for. */
export const upload = async (
  app: TestApp,
  ws: TestWorkspace,
  body: string | Buffer | AsyncIterable<Buffer>,
  headers: Record<string, string> = {},
): Promise<Uploaded> => {
  const response = await fetch(`${app.url}${ws.base}/metrics`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${ws.secret}`,
      'content-type': 'application/x-ndjson',
      ...headers,
    },
    body: body as string,
    ...({ duplex: 'half' } as object),
  });
  const text = await response.text();
  const lines = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return { status: response.status, headers: response.headers, lines };
};

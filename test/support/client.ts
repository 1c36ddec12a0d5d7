import { expect } from '@jest/globals';

import { checkAgainstDocument } from './document-check.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- every body is checked against its schema; the test then names what it expects.
export type Body = any;

export interface Answer {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
}

/**
 * Calls the API over HTTP, and checks every answer against the OpenAPI document that the server
 * itself serves: an undeclared status or a body of another shape fails the test.
 */
export class Client {
  constructor(
    private readonly url: string,
    private readonly headers: Record<string, string> = {},
    private readonly base = '',
  ) {}

  /** The same caller, with paths relative to `base`. */
  at(base: string): Client {
    return new Client(this.url, this.headers, base);
  }

  /** The same caller with more headers. */
  with(headers: Record<string, string>): Client {
    return new Client(this.url, { ...this.headers, ...headers }, this.base);
  }

  get(path: string): Promise<Answer> {
    return this.send('GET', path);
  }

  post(path: string, body?: unknown): Promise<Answer> {
    return this.send('POST', path, body);
  }

  put(path: string, body?: unknown): Promise<Answer> {
    return this.send('PUT', path, body);
  }

  patch(path: string, body?: unknown): Promise<Answer> {
    return this.send('PATCH', path, body);
  }

  delete(path: string): Promise<Answer> {
    return this.send('DELETE', path);
  }

  /** POST that must succeed; its body. */
  async create(path: string, body?: unknown): Promise<Body> {
    const answer = await this.post(path, body);
    if (answer.status >= 300)
      throw new Error(`POST ${path} → ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  /** GET that must succeed; its body. */
  async read(path: string): Promise<Body> {
    const answer = await this.get(path);
    expect({
      path,
      status: answer.status,
      problem: answer.status === 200 ? null : answer.body,
    }).toEqual({ path, status: 200, problem: null });
    return answer.body;
  }

  /** Every item of a list, page by page. */
  async all(path: string): Promise<Body[]> {
    const items: Body[] = [];
    let cursor: string | null = null;
    do {
      const join = path.includes('?') ? '&' : '?';
      const page: Body = await this.read(
        cursor === null ? path : `${path}${join}cursor=${encodeURIComponent(cursor)}`,
      );
      items.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== null);
    return items;
  }

  /** Sends a text or a form as it is, for bodies that are not JSON. */
  async raw(
    method: string,
    path: string,
    body: string | FormData | undefined,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const response = await fetch(`${this.url}${this.base}${path}`, {
      method,
      headers: { ...this.headers, ...headers },
      ...(body !== undefined && { body }),
      redirect: 'manual',
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    const answer = {
      status: response.status,
      headers: response.headers,
      body: isJson && text !== '' ? JSON.parse(text) : text,
    };
    await checkAgainstDocument(this.url, method, `${this.base}${path}`, answer);
    return answer;
  }

  private send(method: string, path: string, body?: unknown): Promise<Answer> {
    return body === undefined
      ? this.raw(method, path, undefined)
      : this.raw(method, path, JSON.stringify(body), { 'content-type': 'application/json' });
  }
}

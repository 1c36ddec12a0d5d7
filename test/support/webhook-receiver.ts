import { createServer, type Server } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

import {
  GuardedRequest,
  type OutgoingOptions,
} from '../../src/platform/outgoing/guarded-request.js';
import { Internet } from '../../src/platform/outgoing/internet.js';
import type { TestApp } from './app.js';
import { CERTIFICATE, PRIVATE_KEY } from './certificate.js';

export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** As it came. */
  readonly body: string;
}

/** How a receiver answers: a status with headers, or nothing at all. */
export type Answering = (request: Received) => {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
} | null;

export interface WebhookReceiver {
  /** An address on port 443, as the product asks for; what is sent there comes here. */
  url(path: string): string;
  /** What came to a path, in the order in which it came. */
  at(path: string): Received[];
  /** How the path answers from now on; 204 until it is told. */
  answer(path: string, answering: Answering): void;
  close(): void;
}

const HOST = 'partner.example';

/** A local https server that the application takes for `partner.example`, and the rest of the internet for none. */
export const webhookReceiver = async (app: TestApp): Promise<WebhookReceiver> => {
  const received: Received[] = [];
  const answers = new Map<string, Answering>();
  const server = await listening((request) => {
    received.push(request);
    return (answers.get(request.path) ?? (() => ({ status: 204 })))(request);
  });
  lead(app, (server.address() as AddressInfo).port);
  return {
    url: (path) => `https://${HOST}${path}`,
    at: (path) => received.filter((request) => request.path === path),
    answer: (path, answering) => void answers.set(path, answering),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

const listening = (answering: Answering): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer({ key: PRIVATE_KEY, cert: CERTIFICATE }, (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { url: path = '', headers } = request;
        const answer = answering({ path, headers, body: Buffer.concat(chunks).toString('utf8') });
        if (answer === null) response.destroy();
        else response.writeHead(answer.status, answer.headers).end(answer.body);
      });
    });
    server.listen(0, '127.0.0.1', () => resolve(server));
  });

/** Nobody but the operating system can listen on port 443 here, so the port is led elsewhere; all else is as it is. */
const lead = (app: TestApp, port: number): void => {
  const internet = app.get(Internet);
  Object.assign(internet, {
    trusted: CERTIFICATE,
    isOpen: () => true,
    addressesOf: async (name: string) => (name === HOST ? ['127.0.0.1'] : []),
  });
  const outgoing = app.get(GuardedRequest);
  const post = outgoing.post.bind(outgoing);
  const led = (url: string): string => url.replace(HOST, `${HOST}:${port}`);
  const get = outgoing.get.bind(outgoing);
  outgoing.post = (url: string, body: string | Buffer, options: OutgoingOptions = {}) =>
    post(led(url), body, { ...options, ports: [443, port] });
  outgoing.get = (url: string, options: OutgoingOptions = {}) =>
    get(led(url), { ...options, ports: [443, port] });
};

import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';

import type { DomainError } from '../../kernel/problem.js';
import { edgeProblems } from '../../platform/http/edge.errors.js';
import { fromDomainError } from '../../platform/http/problem-details.js';
import { carriesUpload } from '../../platform/http/uploads.js';
import { newId } from '../../platform/ids.js';
import { BARE_HEADERS, headersTooLarge } from './edge.js';

/** For the answer to arrive before the connection goes. */
const LINGER_MS = 1_000;

/** What cannot be read as HTTP, or does not arrive, has no route and no reply to speak through. */
export const refuseConnection = (error: NodeJS.ErrnoException, socket: Socket): void => {
  // Who reads an upload sees by itself to it that something comes.
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && carriesUpload(socket)) return;
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const problem = problemFor(error.code);
  const { status } = problem.definition;
  const body = JSON.stringify(fromDomainError(problem, { locale: 'en', requestId: newId() }));
  const headers = {
    ...BARE_HEADERS,
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`);
  socket.resume();
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
};

const problemFor = (code: string | undefined): DomainError => {
  if (code === 'HPE_HEADER_OVERFLOW') return headersTooLarge();
  return edgeProblems.refuse(code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'request_timeout' : 'not_http');
};

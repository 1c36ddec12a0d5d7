import { once } from 'node:events';
import { connect } from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');

/**
 * One kept-alive HTTP/1.1 connection that sends finished requests and reads answers with a
 * content-length. It does as little as possible, because the load shares the cores with what is measured.
 */
export class Connection {
  #socket;
  #received = Buffer.alloc(0);
  #waiting = null;

  static async open(port) {
    const connection = new Connection();
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    connection.#socket = socket;
    await once(socket, 'connect');
    socket.on('data', (chunk) => connection.#take(chunk));
    socket.on('error', (error) => connection.#fail(error));
    socket.on('close', () => connection.#fail(new Error('the server closed the connection')));
    return connection;
  }

  /** Sends one request and answers `{ status, body }`. */
  send(request) {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket.write(request);
    });
  }

  close() {
    this.#waiting = null;
    this.#socket.destroy();
  }

  #fail(error) {
    this.#waiting?.reject(error);
    this.#waiting = null;
  }

  #take(chunk) {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    const end = this.#received.indexOf(HEAD_END);
    if (end < 0) return;
    const head = this.#received.toString('latin1', 0, end);
    const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
    if (length === undefined) {
      this.#fail(new Error(`no content-length in the answer: ${head}`));
      return;
    }
    const whole = end + HEAD_END.length + Number(length);
    if (this.#received.length < whole) return;
    const body = this.#received.subarray(end + HEAD_END.length, whole);
    this.#received = this.#received.subarray(whole);
    const { resolve } = this.#waiting;
    this.#waiting = null;
    resolve({ status: Number(head.slice(9, 12)), body });
  }
}

/** A request as it goes over the wire. */
export const requestText = ({ method, path, key, headers = {}, body = null }) => {
  const all = {
    host: '127.0.0.1',
    authorization: `Bearer ${key}`,
    ...(body !== null && {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    }),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body ?? ''}`);
};

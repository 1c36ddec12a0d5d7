/** The other side of load.js: makes the requests before the clock starts, and sends them. */
import { createReadStream, createWriteStream } from 'node:fs';
import { request } from 'node:http';
import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import { buffer } from 'node:stream/consumers';

import { copyReadings } from '../peers/copy.js';
import { Connection, requestText } from './connection.js';
import { readingJson } from './readings.js';

let world = null;

/** Requests of the tasks so far: those of the next round are the same. */
const made = new Map();

const remembered = (key, make) => {
  if (!made.has(key)) made.set(key, make());
  return made.get(key);
};

const batchRequest = ({ path, key, perRequest, keyed }, from) => {
  const rows = Array.from({ length: perRequest }, (_, i) => readingJson(world, from + i));
  return requestText({
    method: 'POST',
    path,
    key,
    headers: keyed === null ? {} : { 'idempotency-key': `${keyed}-${from}` },
    body: `{"readings":[${rows.join(',')}]}`,
  });
};

const batchRequests = (task) =>
  remembered(JSON.stringify({ ...task, port: 0, connections: 0 }), () =>
    Array.from({ length: Math.ceil(task.count / task.perRequest) }, (_, i) =>
      batchRequest(task, task.first + i * task.perRequest),
    ),
  );

/** Lets every connection send the next request as soon as it has its answer, until `next` has no more. */
const sendAll = async ({ port, connections }, next) => {
  const open = await Promise.all(Array.from({ length: connections }, () => Connection.open(port)));
  const answers = [];
  const begun = performance.now();
  try {
    await Promise.all(
      open.map(async (connection) => {
        for (let sent = next(); sent !== null; sent = next()) {
          answers.push(await connection.send(sent));
        }
      }),
    );
    return { ms: performance.now() - begun, answers };
  } finally {
    for (const connection of open) connection.close();
  }
};

const refuseOthers = (answers, expected) => {
  const other = answers.find(({ status }) => status !== expected);
  if (other) throw new Error(`answered ${other.status}: ${other.body.toString().slice(0, 500)}`);
};

/** What the receipts say in all. */
const sumReceipts = (answers) => {
  const sum = { accepted: 0, duplicates: 0, unmatched: 0, rejected: 0 };
  for (const { body } of answers) {
    const receipt = JSON.parse(body.toString());
    sum.accepted += receipt.accepted;
    sum.duplicates += receipt.duplicates;
    sum.unmatched += receipt.unmatched;
    sum.rejected += receipt.rejected.length;
  }
  return sum;
};

const sendBatches = async (task) => {
  const requests = batchRequests(task);
  let place = 0;
  const { ms, answers } = await sendAll(task, () => requests[place++] ?? null);
  refuseOthers(answers, 200);
  return { ms, receipt: sumReceipts(answers) };
};

/** The same request again and again, for a time. */
const sendFor = async (task) => {
  const sent = requestText(task);
  const end = performance.now() + task.seconds * 1_000;
  const { ms, answers } = await sendAll(task, () => (performance.now() < end ? sent : null));
  refuseOthers(answers, task.expected);
  const [first] = answers;
  const sizes = new Set(answers.map(({ body }) => body.length));
  return { ms, answered: answers.length, body: first.body.toString(), sizes: [...sizes] };
};

/** The same request, one after the other, with the milliseconds of each. */
const sendTimes = async (task) => {
  const sent = requestText(task);
  const connection = await Connection.open(task.port);
  const times = [];
  let body = '';
  for (let i = 0; i < task.times; i += 1) {
    const begun = performance.now();
    const answer = await connection.send(sent);
    times.push(performance.now() - begun);
    refuseOthers([answer], 200);
    body = answer.body.toString();
  }
  connection.close();
  return { times, body };
};

const writeLines = async ({ file, count }) => {
  const lines = function* () {
    for (let n = 0; n < count; n += 500) {
      const rows = Array.from({ length: Math.min(500, count - n) }, (_, i) =>
        readingJson(world, n + i),
      );
      yield `${rows.join('\n')}\n`;
    }
  };
  await pipeline(lines, createWriteStream(file));
  return {};
};

const streamLines = async ({ port, path, key, file }) => {
  const begun = performance.now();
  const call = request({
    host: '127.0.0.1',
    port,
    path,
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/x-ndjson' },
  });
  const answered = once(call, 'response');
  await pipeline(createReadStream(file, { highWaterMark: 256 * 1024 }), call);
  const [answer] = await answered;
  const body = (await buffer(answer)).toString();
  if (answer.statusCode !== 200) throw new Error(`answered ${answer.statusCode}: ${body}`);
  return { ms: performance.now() - begun, receipt: JSON.parse(body) };
};

const tasks = {
  world: (task) => {
    world = task.world;
    made.clear();
    return {};
  },
  batches: sendBatches,
  requests: sendFor,
  latencies: sendTimes,
  lines: writeLines,
  stream: streamLines,
  copy: (task) => copyReadings(world, task),
};

process.on('message', (task) => {
  Promise.resolve()
    .then(() => tasks[task.kind](task))
    .catch((error) => ({ error: error.stack ?? String(error) }))
    .then((answer) => process.send(answer));
});
process.once('disconnect', () => process.exit(0));

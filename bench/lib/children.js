import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const READY_MS = 60_000;
const STOP_MS = 30_000;

/** A port that nobody listens on. */
const freePort = async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
};

/** Every process that was started here and runs. */
const running = new Set();

process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts Node.js on a script; what it says goes to the file `log`. */
const startNode = (args, { env, log }) => {
  const out = openSync(log, 'a');
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', out, out],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
};

const stopNode = async (child) => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGCONT');
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(late);
};

/** Waits until `path` of the server on this port answers 200. */
const untilReady = async ({ child, port, path, log }) => {
  const deadline = performance.now() + READY_MS;
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.status === 200) return;
    if (child.exitCode !== null || performance.now() > deadline) {
      throw new Error(`${log}: not ready\n${readFileSync(log, 'utf8').slice(-2000)}`);
    }
    await sleep(5);
  }
};

/**
 * A server in a process of its own. Frozen while another side has its turn, so that what it does by
 * itself (looking for jobs) costs nobody else anything.
 */
export const startServer = async ({ args, env, log, path }) => {
  const port = await freePort();
  const child = startNode(args, { env: { ...env, PORT: String(port) }, log });
  await untilReady({ child, port, path, log });
  return {
    port,
    pid: child.pid,
    freeze: () => child.kill('SIGSTOP'),
    thaw: () => child.kill('SIGCONT'),
    stop: () => stopNode(child),
  };
};

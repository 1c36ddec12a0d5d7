import { fork } from 'node:child_process';
import { once } from 'node:events';

/** The load generator, in a process of its own; `run` has it do one task and answers what it found. */
export const startLoad = async (world) => {
  const child = fork(new URL('./load-process.js', import.meta.url), {
    serialization: 'advanced',
    execArgv: ['--max-old-space-size=4096'],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  let settle = null;
  child.on('message', (answer) => settle?.(answer));
  child.on('exit', () => settle?.({ error: 'the load process ended' }));
  const run = async (task) => {
    const answer = await new Promise((resolve) => {
      settle = resolve;
      child.send(task);
    });
    settle = null;
    if (answer.error !== undefined) throw new Error(`${task.kind}: ${answer.error}`);
    return answer;
  };
  await run({ kind: 'world', world });
  const stop = async () => {
    process.off('exit', kill);
    const ended = once(child, 'exit');
    child.disconnect();
    await ended;
  };
  return { run, stop };
};

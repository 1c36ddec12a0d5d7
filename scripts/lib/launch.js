import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from './project-folder.js';

const OLDEST_NODE = [22, 12];

const isOldNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
};

/** The Node.js that the package `node` brought, for machines whose own is too old. */
const ownNode = () =>
  join(
    projectFolder,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );

const fail = (message) => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};

const runOnOwnNode = () => {
  if (!existsSync(ownNode())) {
    fail(
      `Tribune needs Node.js ${OLDEST_NODE.join('.')} or newer, and this is ${process.versions.node}: run npm ci, or install a newer Node.js.`,
    );
  }
  const child = spawn(ownNode(), [...process.execArgv, ...process.argv.slice(1)], {
    stdio: 'inherit',
  });
  child.once('error', (error) => fail(`Node.js could not be started: ${error.message}`));
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT']) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to the child as well; passed on, it would count as a second, impatient one.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.once('exit', (code, signal) => process.exit(signal ? 1 : code));
};

const runHere = async (entry) => {
  if (!existsSync(join(projectFolder, 'node_modules')))
    fail('The packages are not installed: run npm ci first.');
  // Relative settings count from the project's folder; commands find the caller's own in INIT_CWD, as npm leaves it.
  process.env.INIT_CWD ??= process.cwd();
  process.chdir(projectFolder);
  const { buildIfNeeded } = await import('./build.js');
  await buildIfNeeded().catch((error) => fail(`Tribune could not be built: ${error.message}`));
  process.setSourceMapsEnabled(true);
  const script = join(projectFolder, 'dist', `${entry}.js`);
  process.argv[1] = script;
  await import(pathToFileURL(script).href);
};

/** Builds if needed, then runs `dist/<entry>.js` in this process, with the arguments that were given. */
export const launch = async (entry) => {
  if (isOldNode()) runOnOwnNode();
  else await runHere(entry);
};

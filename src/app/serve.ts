import { SetupToken } from '../modules/sign-in/setup-token.js';
import { loadEnv, type Env } from '../platform/config/env.js';
import { isLoopback } from '../platform/config/loopback.js';
import { lockDataFolder } from '../platform/database/data-folder-lock.js';
import { createLogger } from '../platform/logging/logger.js';
import { createApplication, type Application } from './application.js';
import { Demo } from './demo/demo.js';
import { exposureOf } from './demo/exposure.js';
import { chooseListenPort } from './listen-port.js';
import { closeOnSignal, say } from './process.js';
import { openRuntime, type Runtime } from './runtime.js';

const WATCH_MILLISECONDS = 2_000;
const LISTEN_TRIES = 10;

/** Starts the web server: database, migrations, demo where the database is empty, routes, and jobs unless workers do them. */
export const serve = async (
  argv: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<void> => {
  const unknown = argv.filter((argument) => argument !== '--empty');
  if (unknown.length > 0)
    throw new Error(
      `Unknown argument ${unknown.join(' ')}: the only one is --empty, for a start without the demo.`,
    );
  const env = loadEnv(environment);
  const lock = env.databaseUrl === null ? await lockDataFolder(env.dataFolder) : null;
  const closing: (() => Promise<void>)[] = [async () => lock?.release()];
  const close = async (): Promise<void> => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  try {
    const port = await chooseListenPort(env.port, env.host);
    const runtime = await openRuntime(env, {
      publicUrl: addressOf(env.host, port),
      worksJobs: env.process === 'all',
      notice: say,
    });
    closing.push(() => runtime.stop());
    closing.push(watchDatabase(runtime));
    const application = await createApplication(runtime.settings, createLogger(env.logLevel));
    closing.push(() => application.close());
    await application.nest.init();
    const demo = await prepareDemo(application, runtime, env, argv.includes('--empty'));
    closeOnSignal(close, env.shutdownSeconds);
    await listen(application, runtime, env, port);
    announce(runtime, demo, await application.nest.get(SetupToken).offered());
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
};

/** What people open in their browser; a server on every address is on this machine's own, too. */
const addressOf = (host: string, port: number): string => {
  const isEvery = host === '0.0.0.0' || host === '::';
  const name = isEvery || isLoopback(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
};

/** Listens; where another program took the port in between and none was asked for, on the next free one. */
const listen = async (
  application: Application,
  runtime: Runtime,
  env: Env,
  chosen: number,
): Promise<void> => {
  for (
    let port = chosen, tries = 0;
    ;
    port = await chooseListenPort(env.port, env.host), tries += 1
  ) {
    try {
      await application.nest.listen(port, env.host);
      if (env.publicUrl === null) runtime.settings.publicUrl = addressOf(env.host, port);
      return;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || env.port !== null || tries === LISTEN_TRIES) throw error;
    }
  }
};

/** Starts the embedded database again when it dies under us; returns how to stop watching. */
const watchDatabase = (runtime: Runtime): (() => Promise<void>) => {
  let look: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    look = look.then(() => runtime.reviveDatabase()).catch((error: unknown) => say(String(error)));
  }, WATCH_MILLISECONDS);
  return async () => {
    clearInterval(timer);
    await look;
  };
};

/**
 * Loads the demo into an empty embedded database, and says whether its passwords are in use. They are
 * known to everybody, so nobody but this machine is served while one of them opens anything.
 */
const prepareDemo = async (
  application: Application,
  runtime: Runtime,
  env: Env,
  empty: boolean,
): Promise<boolean> => {
  const demo = application.nest.get(Demo);
  const exposure = exposureOf(env);
  if (runtime.embedded && exposure === null && !empty && (await demo.isWelcome())) {
    say('Loading the demo: a season at the stadium and a premiere');
    await demo.load();
  }
  const open = await demo.openAddress();
  if (open !== null && exposure !== null) {
    throw new Error(
      `${open} still has the demo’s password, which everybody knows, so Tribune serves this machine only, not others by ${exposure}: unset that, or set TRIBUNE_DATA to a new folder and start with --empty.`,
    );
  }
  return open !== null;
};

/** The setup token is told to whoever reads this terminal, and never to the structured log. */
const announce = ({ settings }: Runtime, demo: boolean, setupToken: string | null): void => {
  say('');
  say(`Tribune is ready: ${settings.publicUrl}`);
  say(`API documentation: ${settings.publicUrl}/api/docs`);
  if (demo) {
    say('The demo’s passwords are known to everybody, so Tribune listens to this machine only');
    say(
      'Sign in as manager@demo.example with the password tribune-demo (also admin@, analyst@ and door@demo.example)',
    );
  }
  if (setupToken !== null) sayHowToSetUp(settings.publicUrl, setupToken);
};

/** The texts are left empty, which is refused: pasted as it stands, it makes nobody with a password that others know. */
const sayHowToSetUp = (publicUrl: string, token: string): void => {
  const workspace = { name: '', slug: '' };
  const body = JSON.stringify({ token, name: '', email: '', password: '', workspace });
  say('Make the first admin and workspace: fill in the empty texts of this command, and run it');
  say(`curl ${publicUrl}/api/setup -H 'content-type: application/json' -d '${body}'`);
};

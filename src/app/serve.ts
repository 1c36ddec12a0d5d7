import { SetupToken } from '../modules/sign-in/setup-token.js';
import { loadEnv, type Env } from '../platform/config/env.js';
import { lockDataFolder } from '../platform/database/data-folder-lock.js';
import { createLogger } from '../platform/logging/logger.js';
import { createApplication, type Application } from './application.js';
import { Demo } from './demo/demo.js';
import { chooseListenPort } from './listen-port.js';
import { closeOnSignal, say } from './process.js';
import { openRuntime, type Runtime } from './runtime.js';

const WATCH_MILLISECONDS = 2_000;
const LISTEN_TRIES = 10;
const LOOPBACK: readonly string[] = ['127.0.0.1', '::1', 'localhost'];

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
  const name = isEvery || LOOPBACK.includes(host) ? 'localhost' : host;
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
 * Loads the demo into an empty embedded database. Its passwords are known to everybody, so it is
 * served on the loopback address only.
 */
const prepareDemo = async (
  application: Application,
  runtime: Runtime,
  env: Env,
  empty: boolean,
): Promise<boolean> => {
  const demo = application.nest.get(Demo);
  const isLocal = LOOPBACK.includes(env.host);
  if (runtime.embedded && isLocal && !empty && (await demo.isWelcome())) {
    say('Loading the demo: a season at the stadium and a premiere');
    await demo.load();
  }
  const loaded = await demo.isLoaded();
  if (loaded && !isLocal) {
    throw new Error(
      `The demo is loaded and its passwords are known to everybody, so it is served on 127.0.0.1 only, not on ${env.host}: unset HOST, or set TRIBUNE_DATA to a new folder and start with --empty.`,
    );
  }
  return loaded;
};

/** The setup token is told to whoever reads this terminal, and never to the structured log. */
const announce = ({ settings }: Runtime, demo: boolean, setupToken: string | null): void => {
  say('');
  say(`Tribune is ready: ${settings.publicUrl}`);
  say(`API documentation: ${settings.publicUrl}/api/docs`);
  if (demo) {
    say(
      'The passwords of the demo are known to everybody, so Tribune listens to this machine only',
    );
    say(
      'Sign in as manager@demo.example with the password tribune-demo (also admin@, analyst@ and door@demo.example)',
    );
  }
  if (setupToken !== null) sayHowToSetUp(settings.publicUrl, setupToken);
};

const sayHowToSetUp = (publicUrl: string, token: string): void => {
  const body = {
    token,
    name: 'Your name',
    email: 'you@company.example',
    password: 'a sentence of your own',
    workspace: { name: 'Your team', slug: 'your-team' },
  };
  say(`Make the first admin and workspace: ${publicUrl}/setup#${token}`);
  say(
    `or by API: curl ${publicUrl}/api/setup -H 'content-type: application/json' -d '${JSON.stringify(body)}'`,
  );
};

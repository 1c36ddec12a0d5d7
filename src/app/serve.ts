import { loadEnv } from '../platform/config/env.js';
import { lockDataFolder } from '../platform/database/data-folder-lock.js';
import { addressOf } from './address.js';
import { chooseListenPort } from './listen-port.js';
import { closeOnSignal, say } from './process.js';
import { openRuntime, type Runtime } from './runtime.js';

const WATCH_MILLISECONDS = 2_000;

/** Most of the product is loaded while the database starts, which another core does. */
const loadProduct = () => import('./serving.js');

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
      meanwhile: () => void loadProduct().catch(() => undefined),
    });
    closing.push(() => runtime.stop());
    closing.push(watchDatabase(runtime));
    const product = await loadProduct();
    const start = { env, runtime, port, empty: argv.includes('--empty') };
    const application = await product.wire(start);
    closing.push(() => application.close());
    const demo = await product.begin(application, start);
    closeOnSignal(close, env.shutdownSeconds);
    await product.open(application, start, demo);
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
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

import { SetupToken } from '../modules/sign-in/setup-token.js';
import type { Env } from '../platform/config/env.js';
import { Sessions } from '../platform/identity/sessions.js';
import { createLogger } from '../platform/logging/logger.js';
import { addressOf } from './address.js';
import { createApplication, type Application } from './application.js';
import { Demo } from './demo/demo.js';
import { exposureOf } from './demo/exposure.js';
import { chooseListenPort } from './listen-port.js';
import { say } from './process.js';
import type { Runtime } from './runtime.js';

const LISTEN_TRIES = 10;

/** What a server starts with. */
export interface Start {
  readonly env: Env;
  readonly runtime: Runtime;
  /** Where to listen. */
  readonly port: number;
  /** Whether an empty database stays empty. */
  readonly empty: boolean;
}

export const wire = ({ env, runtime }: Start): Promise<Application> =>
  createApplication(runtime.settings, createLogger(env.logLevel));

/**
 * Begins to work, and loads the demo into an empty embedded database; says whether its passwords are in use.
 * They are known to everybody, so nobody but this machine is served while one of them opens anything.
 */
export const begin = async ({ nest }: Application, start: Start): Promise<boolean> => {
  const { env, runtime, empty } = start;
  const demo = nest.get(Demo);
  const exposure = exposureOf(env);
  // To try a password takes long, on another core, and begins before the rest.
  const trying = demo.openAddress();
  trying.catch(() => undefined);
  await nest.init();
  const open = await trying;
  if (open !== null && exposure !== null) {
    throw new Error(
      `${open} still has the demo’s password, which everybody knows, so Tribune serves this machine only, not others by ${exposure}: unset that, or set TRIBUNE_DATA to a new folder and start with --empty.`,
    );
  }
  if (open !== null) return true;
  if (!runtime.embedded || exposure !== null || empty || !(await demo.isWelcome())) return false;
  say('Loading the demo: a season at the stadium and a premiere');
  await demo.load();
  return true;
};

/** Serves, and says where. */
export const open = async (
  application: Application,
  start: Start,
  demo: boolean,
): Promise<void> => {
  await listen(application, start);
  announce(start.runtime, demo, await application.nest.get(SetupToken).offered());
  await application.nest.get(Sessions).prepare();
};

/** Listens; where another program took the port in between and none was asked for, on the next free one. */
const listen = async (
  { nest }: Application,
  { env, runtime, port: chosen }: Start,
): Promise<void> => {
  for (
    let port = chosen, tries = 0;
    ;
    port = await chooseListenPort(env.port, env.host), tries += 1
  ) {
    try {
      await nest.listen(port, env.host);
      if (env.publicUrl === null) runtime.settings.publicUrl = addressOf(env.host, port);
      return;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || env.port !== null || tries === LISTEN_TRIES) throw error;
    }
  }
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

import { loadEnv } from '../platform/config/env.js';
import { createLogger } from '../platform/logging/logger.js';
import { createApplication } from './application.js';
import { closeOnSignal, say } from './process.js';
import { openRuntime } from './runtime.js';

/** Starts a process that works on jobs and serves nobody. Any number may run beside each other. */
export const work = async (environment: NodeJS.ProcessEnv): Promise<void> => {
  const env = loadEnv(environment);
  if (env.publicUrl === null) {
    throw new Error(
      'PUBLIC_URL: expected for a worker, because the links in its mails start with it.',
    );
  }
  const runtime = await openRuntime(env, {
    publicUrl: env.publicUrl,
    worksJobs: true,
    notice: say,
  });
  const logger = createLogger(env.logLevel);
  const application = await createApplication(runtime.settings, logger);
  closeOnSignal(async () => {
    await application.close();
    await runtime.stop();
  }, env.shutdownSeconds);
  await application.nest.init();
  say('Tribune works on jobs');
};

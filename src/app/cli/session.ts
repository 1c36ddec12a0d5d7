import { loadEnv } from '../../platform/config/env.js';
import { createLogger } from '../../platform/logging/logger.js';
import { createApplication, type Application } from '../application.js';
import { openRuntime } from '../runtime.js';

/**
 * Runs `work` with the product wired but not served: it works while a server runs on the same
 * database and while none does. Only what `work` itself prints reaches standard output.
 */
export const withApplication = async <T>(
  environment: NodeJS.ProcessEnv,
  work: (application: Application) => Promise<T>,
): Promise<T> => {
  const env = loadEnv(environment);
  const runtime = await openRuntime(env, {
    publicUrl: 'http://localhost:3000',
    worksJobs: false,
    notice: () => undefined,
  });
  try {
    const level = environment['LOG_LEVEL'] === undefined ? 'warn' : env.logLevel;
    const application = await createApplication(runtime.settings, createLogger(level));
    try {
      await application.nest.init();
      return await work(application);
    } finally {
      await application.close();
    }
  } finally {
    await runtime.stop();
  }
};

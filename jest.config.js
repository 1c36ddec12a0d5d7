import { compilerOptions } from './scripts/lib/compiler-options.js';

/** Four sizes of test; `npm run test:unit` needs no database, the others share one PostgreSQL. */
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': ['@swc/jest', { ...compilerOptions, sourceMaps: 'inline' }],
  },
  setupFiles: ['<rootDir>/test/support/setup.ts'],
};

const withDatabase = {
  ...shared,
  globalSetup: '<rootDir>/test/support/global-setup.js',
  globalTeardown: '<rootDir>/test/support/global-teardown.js',
};

export default {
  // One more than the two cores that the checks are given: a test that waits leaves its core to another.
  maxWorkers: 3,
  // Modules of a test file are never let go, so that after dozens of files a worker mostly collects garbage.
  workerIdleMemoryLimit: '600MB',
  // It ends what hangs; a slow machine is no fault.
  testTimeout: 180_000,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/{src,client/src}/**/*.spec.ts'] },
    {
      ...shared,
      displayName: 'architecture',
      testMatch: ['<rootDir>/test/architecture/static/**/*.spec.ts'],
    },
    {
      ...withDatabase,
      displayName: 'database',
      testMatch: [
        '<rootDir>/test/architecture/*.spec.ts',
        '<rootDir>/test/integration/**/*.spec.ts',
      ],
    },
    { ...withDatabase, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.e2e-spec.ts'] },
  ],
};

import 'reflect-metadata';

import { pino } from 'pino';
import { DataSource } from 'typeorm';

import { knownProblems } from '../../kernel/problem.js';
import { loadEnv, settingsReference } from '../../platform/config/env.js';
import { readSchema } from '../../platform/database/schema.query.js';
import { apiDocument } from '../http/api-document.js';
import { RouteCatalogue } from '../../platform/http/route-catalogue.js';
import { permissionTable } from '../../platform/security/permissions.js';
import { createApplication } from '../application.js';
import { openRuntime } from '../runtime.js';
import { printConfiguration, printErrors, printPermissions } from './print-tables.js';
import { printSchema } from './print-schema.js';

/**
 * Every document that is printed from the product: path within the project to text.
 * @param folder an empty folder for the database that the schema is read from; it is left stopped.
 */
export const printDocuments = async (folder: string): Promise<Record<string, string>> => {
  const env = loadEnv({ TRIBUNE_DATA: folder });
  const runtime = await openRuntime(env, {
    publicUrl: 'http://localhost',
    worksJobs: false,
    notice: () => undefined,
  });
  try {
    const application = await createApplication(runtime.settings, pino({ level: 'silent' }));
    try {
      await application.nest.init();
      const document = await apiDocument(application.nest);
      return {
        'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
        'docs/permissions.md': printPermissions(
          permissionTable(),
          application.nest.get(RouteCatalogue).routes(),
        ),
        'docs/errors.md': printErrors(knownProblems()),
        'docs/configuration.md': printConfiguration(settingsReference()),
        'docs/schema.md': printSchema(await readSchema(application.nest.get(DataSource))),
      };
    } finally {
      await application.close();
    }
  } finally {
    await runtime.stop();
  }
};

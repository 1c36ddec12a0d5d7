import type { INestApplication } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';

import { webhooksDocument } from '../../modules/webhooks/webhooks.contract.js';
import { openApiDocument } from '../../platform/http/openapi.js';

/** The whole OpenAPI document: every route, and what is posted to webhooks. */
export const apiDocument = async (app: INestApplication): Promise<OpenAPIObject> => ({
  ...(await openApiDocument(app)),
  webhooks: webhooksDocument(),
});

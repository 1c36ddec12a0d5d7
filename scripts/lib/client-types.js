import openapiTypes, { astToString } from 'openapi-typescript';

const NOTICE =
  '// Printed by `npm run generate` from openapi.json; change the source, not this file.\n\n';

/** The types of the API, for the client: what `openapi.json` says, as TypeScript. */
export const clientTypes = async (openApiText) => {
  // A field that the server fills in need not be sent.
  const types = await openapiTypes(JSON.parse(openApiText), { defaultNonNullable: false });
  return NOTICE + astToString(types);
};

import { documented } from './documented.js';

/** Documents the `workspace` of the path. */
export const WorkspaceParam = (): ClassDecorator =>
  documented(({ ApiParam }) =>
    ApiParam({
      name: 'workspace',
      description: 'The workspace’s slug or id.',
      example: 'demo',
      schema: { type: 'string' },
    }),
  );

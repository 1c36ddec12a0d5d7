import { ApiParam } from '@nestjs/swagger';

/** Documents the `workspace` of the path. */
export const WorkspaceParam = (): ClassDecorator =>
  ApiParam({
    name: 'workspace',
    description: 'The workspace’s slug or id.',
    example: 'demo',
    schema: { type: 'string' },
  });

import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import type { User } from './users.query.js';

const users = new WeakMap<FastifyRequest, User>();

export const rememberUser = (request: FastifyRequest, user: User): void => {
  users.set(request, user);
};

/** Who is signed in, as a controller's parameter, on a route that `@RequiresSession()`. */
export const CurrentUser = createParamDecorator((_: unknown, execution: ExecutionContext): User => {
  const user = users.get(execution.switchToHttp().getRequest<FastifyRequest>());
  if (user === undefined) throw new Error('this route does not require a session');
  return user;
});

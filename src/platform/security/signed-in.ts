import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import type { SignedIn } from './access.port.js';

const users = new WeakMap<FastifyRequest, SignedIn>();

export const rememberSignedIn = (request: FastifyRequest, signedIn: SignedIn): void => {
  users.set(request, signedIn);
};

/** Who is signed in, as a controller's parameter, on a route that `@RequiresSession()`. */
export const CurrentUser = createParamDecorator(
  (_: unknown, execution: ExecutionContext): SignedIn => {
    const user = users.get(execution.switchToHttp().getRequest<FastifyRequest>());
    if (user === undefined) throw new Error('this route does not require a session');
    return user;
  },
);

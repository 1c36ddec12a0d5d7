import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import type { SignedIn } from '../identity/sessions.js';

const known = new WeakMap<FastifyRequest, SignedIn>();

export const rememberSignedIn = (request: FastifyRequest, signedIn: SignedIn): void => {
  known.set(request, signedIn);
};

/** The session that the call came with, as a controller's parameter; null where an integration calls. */
export const SessionIfAny = createParamDecorator(
  (_: unknown, execution: ExecutionContext): SignedIn | null =>
    known.get(execution.switchToHttp().getRequest<FastifyRequest>()) ?? null,
);

/** Who is signed in, as a controller's parameter, on a route that `@RequiresSession()`. */
export const CurrentSession = createParamDecorator(
  (_: unknown, execution: ExecutionContext): SignedIn => {
    const signedIn = known.get(execution.switchToHttp().getRequest<FastifyRequest>());
    if (signedIn === undefined) throw new Error('this route does not require a session');
    return signedIn;
  },
);

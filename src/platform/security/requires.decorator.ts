import { SetMetadata } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';

import type { Permission } from './permissions.js';

/** What a route asks of its caller. */
export type Access =
  | { readonly kind: 'permission'; readonly permission: Permission }
  /** Anybody who is signed in, in no workspace yet. */
  | { readonly kind: 'session' }
  /** The holder of the guest link whose token is in the path. */
  | { readonly kind: 'guest' }
  | { readonly kind: 'public'; readonly why: string };

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What the route declares; none for what is no route of the product: its documentation, or nothing at all. */
    readonly access?: Access;
  }
}

export const ACCESS = 'tribune:access';

type RouteDecorator = MethodDecorator & ClassDecorator;

/**
 * Declared twice over: to Fastify for `Admission`, before the body is read, and to Nest for
 * `AccessGuard`. On a class it stands for every route that declares nothing itself.
 */
const access =
  (value: Access): RouteDecorator =>
  (target: object, name?: string | symbol, descriptor?: PropertyDescriptor): void => {
    if (descriptor === undefined) {
      for (const handler of methodsOf(target)) if (!isDeclared(handler)) declare(handler, value);
    } else if (isDeclared(descriptor.value as Handler)) {
      throw new Error(`${target.constructor.name}.${String(name)} declares its access twice`);
    } else {
      declare(descriptor.value as Handler, value);
    }
  };

type Handler = (...args: never[]) => unknown;

const isDeclared = (handler: Handler): boolean => Reflect.hasMetadata(ACCESS, handler);

const declare = (handler: Handler, value: Access): void => {
  SetMetadata(ACCESS, value)(handler);
  RouteConfig({ access: value })(handler);
};

const methodsOf = (target: object): Handler[] =>
  Object.values(Object.getOwnPropertyDescriptors((target as { prototype: object }).prototype))
    .map(({ value }) => value as unknown)
    .filter((value): value is Handler => typeof value === 'function' && value !== target);

/** The route needs this permission in the workspace of its path. */
export const Requires = (permission: Permission): RouteDecorator =>
  access({ kind: 'permission', permission });

/** The route needs a session, of a member of any workspace. */
export const RequiresSession = (): RouteDecorator => access({ kind: 'session' });

/** The route is for the guest whose link carries the path's `token`. */
export const ByGuestLink = (): RouteDecorator => access({ kind: 'guest' });

/** The route is for everybody; `why` says what makes that harmless. */
export const Public = (why: string): RouteDecorator => access({ kind: 'public', why });

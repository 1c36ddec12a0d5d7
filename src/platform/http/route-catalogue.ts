import { Injectable, RequestMethod, type OnModuleInit } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';

import { ACCESS, type Access } from '../security/requires.decorator.js';
import { ROUTE, type RouteDescription } from './describe.decorator.js';

export interface RouteFacts {
  /** Class and method, for messages. */
  readonly handler: string;
  readonly method: string;
  readonly operationId: string;
  readonly access: Access;
  readonly errors: readonly string[];
  /** What one line of its body and of its answer is, where it takes rows. */
  readonly lines: { readonly line: string; readonly answer: string } | null;
}

/** What metadata hangs on: a class, or a method seen as one. */
type Class = new () => unknown;

/** Every route with what it declares. A route that does not declare its access makes the start fail. */
@Injectable()
export class RouteCatalogue implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    this.routes();
  }

  /** All routes; throws where one declares no access, no description, or an id that another has. */
  routes(): RouteFacts[] {
    const routes = this.discovery.getControllers().flatMap(({ metatype, instance }) => {
      if (typeof metatype !== 'function' || instance === undefined) return [];
      const prototype = Object.getPrototypeOf(instance) as object;
      return this.scanner
        .getAllMethodNames(prototype)
        .flatMap((name) => this.facts(metatype as Class, prototype, name));
    });
    const ids = routes.map(({ operationId }) => operationId);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined) throw new Error(`two routes have the operation id ${twice}`);
    return routes;
  }

  private facts(controller: Class, prototype: object, name: string): RouteFacts[] {
    const handler = (prototype as Record<string, Class>)[name];
    if (handler === undefined) return [];
    const method = this.reflector.get<RequestMethod | undefined>(METHOD_METADATA, handler);
    if (method === undefined) return [];
    const where = `${controller.name}.${name}`;
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      handler,
      controller,
    ]);
    if (access === undefined) throw new Error(`${where} declares no access: add @Requires(…)`);
    const route = this.reflector.get<RouteDescription | undefined>(ROUTE, handler);
    if (route === undefined) throw new Error(`${where} is not described: add @Describe(…)`);
    return [
      {
        handler: where,
        method: RequestMethod[method],
        operationId: route.id,
        access,
        errors: [...(route.errors ?? []), ...(route.table === true ? ['export_too_large'] : [])],
        lines: route.rows ? { line: route.rows.line.name, answer: route.rows.answer.name } : null,
      },
    ];
  }
}

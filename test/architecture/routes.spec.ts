import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';

import { RouteCatalogue } from '../../src/platform/http/route-catalogue.js';
import { ALL_PERMISSIONS, permissionsOf } from '../../src/platform/security/permissions.js';
import { startApp, type TestApp } from '../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly responses: Record<string, { content?: Record<string, { schema?: object }> }>;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
}

const operations = async (): Promise<{ path: string; method: string; operation: Operation }[]> => {
  const { paths } = (await app.client().get('/api/openapi.json')).body as {
    paths: Record<string, Record<string, Operation>>;
  };
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  );
};

describe('every route', () => {
  it('is in the OpenAPI document, with summary, answer and problems', async () => {
    const documented = await operations();
    const routes = app.get(RouteCatalogue).routes();
    expect(routes.length).toBeGreaterThan(40);
    expect(documented.map(({ operation }) => operation.operationId).sort()).toEqual(
      routes.map((route) => route.operationId).sort(),
    );
    for (const { path, operation } of documented) {
      expect(operation.summary.length).toBeGreaterThan(5);
      const codes = Object.keys(operation.responses).map(Number);
      expect({
        path,
        success: codes.some((code) => code < 400),
        failure: codes.includes(500),
      }).toEqual({ path, success: true, failure: true });
    }
  });

  it('under a workspace needs a permission, and each permission is needed somewhere', async () => {
    const routes = app.get(RouteCatalogue).routes();
    const byId = new Map(routes.map((route) => [route.operationId, route]));
    const needed = new Set<string>();
    for (const { path, operation } of await operations()) {
      const access = byId.get(operation.operationId)?.access;
      if (access?.kind === 'permission') needed.add(access.permission);
      expect({ path, kind: access?.kind === 'permission' }).toEqual({
        path,
        kind: path.startsWith('/api/workspaces/{workspace}'),
      });
    }
    expect([...needed].sort()).toEqual([...ALL_PERMISSIONS].sort());
  });

  it('that lists has a limit and a cursor', async () => {
    for (const { path, operation } of await operations()) {
      if (!operation.operationId.startsWith('list')) continue;
      const names = (operation.parameters ?? []).map(({ name }) => name);
      expect({ path, names }).toEqual({ path, names: expect.arrayContaining(['limit', 'cursor']) });
    }
  });

  it('answers 401 without credentials where it needs some', async () => {
    for (const { path, method, operation } of await operations()) {
      if (!path.startsWith('/api/workspaces/')) continue;
      const address = path
        .replace('{workspace}', 'demo')
        .replaceAll(/\{\w+\}/g, '0198c0de-0000-7000-8000-000000000000');
      const answer = await app.client().raw(method.toUpperCase(), address, undefined);
      expect({ id: operation.operationId, status: answer.status }).toEqual({
        id: operation.operationId,
        status: 401,
      });
    }
  });

  it('that declares no access makes the start fail', async () => {
    @Controller('forgotten')
    class ForgottenController {
      @Get()
      read(): string {
        return 'everybody';
      }
    }
    @Module({ controllers: [ForgottenController] })
    class ForgottenModule {}
    const nest = await NestFactory.create(
      { module: ForgottenModule, providers: [RouteCatalogue], imports: [DiscoveryModule] },
      new FastifyAdapter() as never,
      {
        logger: false,
        abortOnError: false,
      },
    );
    await expect(nest.init()).rejects.toThrow('ForgottenController.read declares no access');
  });
});

describe('roles', () => {
  it('hold what the design gives them', () => {
    const of = (role: Parameters<typeof permissionsOf>[0]) => [...permissionsOf(role)].sort();
    expect(of('admin')).toEqual([...ALL_PERMISSIONS].sort());
    expect(of('manager')).toEqual(
      ALL_PERMISSIONS.filter(
        (p) =>
          !/^(members|keys|single-sign-on|audit-log|connections|webhooks):|^workspace:write$/.test(
            p,
          ),
      ).sort(),
    );
    // Coverage, by hand and from files.
    expect(of('analyst').filter((permission) => permission.endsWith(':write'))).toEqual([
      ...['coverage:write', 'imports:write'],
    ]);
    expect(of('door')).toEqual(['check-ins:write', 'guest-lists:read', 'workspace:read']);
  });
});

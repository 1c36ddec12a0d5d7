import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';

import { ACCESS, Public, Requires, RequiresSession } from './requires.decorator.js';

const accessOf = (handler: object): unknown => Reflect.getMetadata(ACCESS, handler);

describe('what a route declares', () => {
  it('on a class stands for every route that says nothing itself', () => {
    @RequiresSession()
    class Routes {
      @Requires('events:read')
      own(): void {}

      silent(): void {}
    }
    expect(accessOf(Routes.prototype.own)).toEqual({
      kind: 'permission',
      permission: 'events:read',
    });
    expect(accessOf(Routes.prototype.silent)).toEqual({ kind: 'session' });
    expect(accessOf(Routes)).toBeUndefined();
  });

  it('is said once: two declarations on one route are a fault', () => {
    expect(() => {
      class Routes {
        @Public('why not')
        @Requires('events:read')
        torn(): void {}
      }
      return Routes;
    }).toThrow('Routes.torn declares its access twice');
  });
});

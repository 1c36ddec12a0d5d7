import type { FetchResponse, MaybeOptionalInit } from 'openapi-fetch';

import type { paths } from './openapi-types.js';

/** The methods that the API has. */
export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** The paths that have this method. */
export type PathWith<M extends Method> = {
  [P in keyof paths]: paths[P] extends { [K in M]: unknown } ? P : never;
}[keyof paths];

type Init<M extends Method, P extends PathWith<M>> = MaybeOptionalInit<paths[P], M>;

/** The second argument: left out only where nothing is required. */
type Argument<I> = undefined extends I ? [init?: I] : [init: I];

type Responses<M extends Method, P extends PathWith<M>> = Extract<
  paths[P][M],
  Record<string | number, unknown>
>;

type Known<T> = [T] extends [never] ? void : T;

/** What a call is answered with when it is not refused. */
export type Answer<M extends Method, P extends PathWith<M>, I> = Known<
  Exclude<FetchResponse<Responses<M, P>, I, `${string}/${string}`>['data'], undefined>
>;

/** Makes one kind of call: gives its answer, or throws a `TribuneProblem`. */
export type Call<M extends Method> = <P extends PathWith<M>, I extends Init<M, P>>(
  path: P,
  ...init: Argument<I>
) => Promise<Answer<M, P, I>>;

/** The paths of lists, which are answered page by page. */
export type ListPath = {
  [P in PathWith<'get'>]: Answer<'get', P, unknown> extends {
    items: unknown[];
    nextCursor: unknown;
  }
    ? P
    : never;
}[PathWith<'get'>];

/** What the list at a path is made of. */
export type ItemOf<P extends ListPath> =
  Answer<'get', P, unknown> extends { items: (infer Item)[] } ? Item : never;

/** Goes through a list to its end, page by page. */
export type Each = <P extends ListPath, I extends Init<'get', P>>(
  path: P,
  ...init: Argument<I>
) => AsyncGenerator<ItemOf<P>, void, undefined>;

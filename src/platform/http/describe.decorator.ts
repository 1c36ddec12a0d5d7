import { applyDecorators, HttpCode, SetMetadata } from '@nestjs/common';
import { ApiOperation, ApiResponse, type ApiResponseOptions } from '@nestjs/swagger';

type Body = new () => object;

export interface RouteDescription {
  /** The operation's id: a verb and a noun, such as `createEvent`. */
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  /** What 200 answers with; `created` instead for 201, neither for 204; both where a create may find the thing there already. */
  readonly ok?: Body;
  readonly created?: Body;
  /** It answers with plain text. */
  readonly text?: boolean;
  /** Codes of the problems that this route can answer with, beyond those that every route of its kind can. */
  readonly errors?: readonly string[];
}

export const ROUTE = 'tribune:route';

/** Says what a route does and answers, for the OpenAPI document, and sets its status. */
export const Describe = (route: RouteDescription): MethodDecorator & ClassDecorator =>
  applyDecorators(
    HttpCode(statusOf(route)),
    ApiOperation({
      operationId: route.id,
      summary: route.summary,
      description: route.description ?? '',
    }),
    ...successes(route).map((response) => ApiResponse(response)),
    SetMetadata(ROUTE, route),
  );

const statusOf = ({ created, ok, text }: RouteDescription): number => {
  if (created !== undefined) return 201;
  return ok !== undefined || text === true ? 200 : 204;
};

const successes = ({ created, ok, text }: RouteDescription): ApiResponseOptions[] => {
  if (text === true) {
    const content = { 'text/plain': { schema: { type: 'string' } } };
    return [{ status: 200, description: 'Text', content }];
  }
  if (created === undefined && ok === undefined) {
    return [{ status: 204, description: 'Done, nothing to say' }];
  }
  const there = created === undefined ? 'Done' : 'It was there already';
  return [
    ...(created === undefined ? [] : [{ status: 201, description: 'Created', type: created }]),
    ...(ok === undefined ? [] : [{ status: 200, description: there, type: ok }]),
  ];
};

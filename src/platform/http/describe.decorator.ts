import { applyDecorators, HttpCode, SetMetadata } from '@nestjs/common';
import type { ApiResponseOptions } from '@nestjs/swagger';

import { documented } from './documented.js';

type Body = new () => object;

export interface RouteDescription {
  /** The operation's id: a verb and a noun, such as `createEvent`. */
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  /** What 200 answers with; `created` instead for 201, neither for 204; both where a create may find the thing there already. */
  readonly ok?: Body;
  readonly created?: Body;
  /** It is worked on behind the answer, which is 202. */
  readonly accepted?: boolean;
  /** It sends the browser elsewhere, with 302. */
  readonly redirects?: boolean;
  /** It answers with plain text. */
  readonly text?: boolean;
  /** It answers with a list as a file, in the format that the query names. */
  readonly table?: boolean;
  /** It takes rows: a `batch` of them as JSON, or each on a `line` of NDJSON, answered in lines where that is asked for. */
  readonly rows?: { readonly batch: Body; readonly line: Body; readonly answer: Body };
  /** It takes a form with one file, and what each of its parts is. */
  readonly form?: { readonly file: string; readonly fields: Readonly<Record<string, string>> };
  /** Codes of the problems that this route can answer with, beyond those that every route of its kind can. */
  readonly errors?: readonly string[];
}

export const ROUTE = 'tribune:route';

/** Says what a route does and answers, for the OpenAPI document, and sets its status. */
export const Describe = (route: RouteDescription): MethodDecorator & ClassDecorator =>
  applyDecorators(
    HttpCode(route.accepted === true ? 202 : statusOf(route)),
    documented(({ ApiOperation }) =>
      ApiOperation({
        operationId: route.id,
        summary: route.summary,
        description: route.description ?? '',
      }),
    ),
    ...(route.rows === undefined ? [] : takesRows(route.rows)),
    ...(route.form === undefined ? [] : takesForm(route.form)),
    ...(route.accepted === true ? ACCEPTED : successes(route)).map((response) =>
      documented(({ ApiResponse }) => ApiResponse(response)),
    ),
    SetMetadata(ROUTE, route),
  );

const takesRows = ({
  batch,
  line,
  answer,
}: NonNullable<RouteDescription['rows']>): MethodDecorator[] => [
  documented(({ ApiBody }) => ApiBody({ type: batch })),
  documented(({ ApiExtraModels }) => ApiExtraModels(line, answer)),
];

const takesForm = ({ file, fields }: NonNullable<RouteDescription['form']>): MethodDecorator[] => [
  documented(({ ApiConsumes }) => ApiConsumes('multipart/form-data')),
  documented(({ ApiBody }) =>
    ApiBody({
      schema: {
        type: 'object',
        required: ['file'],
        properties: {
          file: { type: 'string', format: 'binary', description: file },
          ...Object.fromEntries(
            Object.entries(fields).map(([name, description]) => [
              name,
              { type: 'string', description },
            ]),
          ),
        },
      },
    }),
  ),
];

const ACCEPTED: ApiResponseOptions[] = [{ status: 202, description: 'Taken, and worked on' }];

/** The spreadsheet's bytes are no text, and are told apart by what the answer says that it is. */
const TABLE: ApiResponseOptions['content'] = {
  'text/csv': { schema: { type: 'string' } },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    schema: { type: 'string', format: 'binary' },
  },
};

const statusOf = ({ created, ok, text, table, redirects }: RouteDescription): number => {
  if (redirects === true) return 302;
  if (created !== undefined) return 201;
  return ok !== undefined || text === true || table === true ? 200 : 204;
};

const successes = ({
  created,
  ok,
  text,
  table,
  redirects,
}: RouteDescription): ApiResponseOptions[] => {
  if (redirects === true) return [{ status: 302, description: 'Go on at the Location' }];
  if (text === true) {
    const content = { 'text/plain': { schema: { type: 'string' } } };
    return [{ status: 200, description: 'Text', content }];
  }
  if (table === true) return [{ status: 200, description: 'A file of a table', content: TABLE }];
  if (created === undefined && ok === undefined) {
    return [{ status: 204, description: 'Done, nothing to say' }];
  }
  const there = created === undefined ? 'Done' : 'It was there already';
  return [
    ...(created === undefined ? [] : [{ status: 201, description: 'Created', type: created }]),
    ...(ok === undefined ? [] : [{ status: 200, description: there, type: ok }]),
  ];
};

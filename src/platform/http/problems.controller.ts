import { Controller, Get, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import { knownProblems } from '../../kernel/problem.js';
import { Public } from '../security/requires.decorator.js';
import { Describe } from './describe.decorator.js';
import { Text, Whole } from './fields.js';
import { httpProblems } from './http.errors.js';
import { localeOf } from './locale.js';
import { problemType } from './problem-details.js';

class ProblemExplanation {
  @Text({
    description: 'The address of this explanation.',
    max: 200,
    example: '/api/problems/not_found',
  })
  type!: string;

  @Text({ description: 'Stable name of the kind of problem.', max: 100, example: 'not_found' })
  code!: string;

  @Whole({ description: 'HTTP status that it comes with.', example: 404 })
  status!: number;

  @Text({ description: 'In a few words.', max: 200, example: 'Not found' })
  title!: string;

  @Text({
    description: 'What to do about it; `{names}` stand for what changes.',
    max: 500,
    example: 'There is nothing here.',
  })
  detail!: string;
}

/** Explains each kind of problem at the address that its `type` names. */
@Controller('api/problems')
export class ProblemsController {
  @Get(':code')
  @Public('explains an error code, the same for everybody')
  @Describe({ id: 'explainProblem', summary: 'Explain a kind of problem', ok: ProblemExplanation })
  explain(@Param('code') code: string, @Req() request: FastifyRequest): ProblemExplanation {
    const definition = knownProblems().get(code);
    if (definition === undefined) throw httpProblems.refuse('not_found');
    const text = definition[localeOf(request.headers['accept-language'])];
    return { type: problemType(code), code, status: definition.status, ...text };
  }
}

import { Injectable, Param, type PipeTransform } from '@nestjs/common';

import { isId } from '../ids.js';
import { httpProblems } from './http.errors.js';

/** A malformed id is an unknown id: 404, so that probing tells nothing. */
@Injectable()
class ExistingIdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isId(value)) throw httpProblems.refuse('not_found');
    return value.toLowerCase();
  }
}

/** An id in the path. */
export const IdParam = (name = 'id'): ParameterDecorator => Param(name, ExistingIdPipe);

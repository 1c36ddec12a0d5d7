import { Text } from '../../../../platform/http/fields.js';
import { RETURN_PATH } from '../../single-sign-on/return-path.js';

export class BeginSingleSignOnQuery {
  @Text({
    description: 'Where to go afterwards: a path of this installation. The front page unless told.',
    max: 1000,
    pattern: RETURN_PATH,
    expected: 'a path that begins with one slash, such as /demo/events',
    optional: true,
    example: '/demo/events',
  })
  returnTo?: string | null;

  @Text({
    description: 'Token of the invitation that the person follows, so that a newcomer is let in.',
    max: 200,
    optional: true,
    example: 'AZjA3gAAcACAAAAAAAAAAA…',
  })
  invitation?: string | null;
}

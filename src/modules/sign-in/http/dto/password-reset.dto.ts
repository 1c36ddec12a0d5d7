import { Email, Text } from '../../../../platform/http/fields.js';
import { PASSWORD_MAX, PASSWORD_MIN } from '../../../../platform/identity/password-length.js';

export class PasswordResetRequest {
  @Email({ description: 'The address of the account.' })
  email!: string;
}

export class CompletePasswordResetRequest {
  @Text({ description: 'What follows the # in the link of the mail.', max: 100 })
  token!: string;

  @Text({
    description: 'The password from now on; a common or easily guessed one is refused.',
    min: PASSWORD_MIN,
    max: PASSWORD_MAX,
    example: 'seagulls over the Garonne',
  })
  password!: string;
}

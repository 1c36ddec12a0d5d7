import { Flag, Text } from '../../../../platform/http/fields.js';
import { PASSWORD_MAX, PASSWORD_MIN } from '../../../../platform/identity/password-length.js';
import { UserResponse } from './session.dto.js';

export class ProfileResponse extends UserResponse {
  @Flag({
    description: 'Whether they have a password, or sign in at the company’s provider only.',
    example: true,
  })
  hasPassword!: boolean;

  @Flag({ description: 'Whether a second factor is in force.', example: false })
  secondFactorEnabled!: boolean;
}

export class UpdateProfileRequest {
  @Text({ description: 'Your name.', max: 120, omittable: true, example: 'Camille Durand' })
  name?: string;
}

export class ChangePasswordRequest {
  @Text({ description: 'The password until now.', max: PASSWORD_MAX })
  currentPassword!: string;

  @Text({
    description: 'The password from now on; a common or easily guessed one is refused.',
    min: PASSWORD_MIN,
    max: PASSWORD_MAX,
    example: 'seagulls over the Garonne',
  })
  newPassword!: string;
}

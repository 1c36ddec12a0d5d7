import { Text, Texts } from '../../../../platform/http/fields.js';

const CODE = {
  min: 6,
  max: 6,
  pattern: /^[0-9]{6}$/,
  expected: 'six digits, such as 123456',
  example: '492039',
} as const;

const RECOVERY_CODE = { max: 40, example: 'k3Wq9-Zt7Pm' } as const;

const PASSWORD = { description: 'The user’s present password.', max: 256 } as const;

export class StartSecondFactorRequest {
  @Text(PASSWORD)
  password!: string;
}

export class SecondFactorCodeRequest {
  @Text({ ...CODE, description: 'The code that the authenticator app shows.' })
  code!: string;
}

/** One of the two; what `proofOf` makes of them. */
export class SecondFactorProofRequest {
  @Text({ ...CODE, description: 'The code that the authenticator app shows.', optional: true })
  code?: string | null;

  @Text({
    ...RECOVERY_CODE,
    description: 'A recovery code, where the app is lost; each opens once.',
    optional: true,
  })
  recoveryCode?: string | null;
}

export class RemoveSecondFactorRequest extends SecondFactorProofRequest {
  @Text(PASSWORD)
  password!: string;
}

export class RenewRecoveryCodesRequest extends SecondFactorCodeRequest {
  @Text(PASSWORD)
  password!: string;
}

export class RecoveryCodesResponse {
  @Texts({
    description: 'Codes that each open once where the app is lost; they are shown this one time.',
    max: 10,
    maxLength: 40,
    example: ['k3Wq9-Zt7Pm'],
  })
  recoveryCodes!: string[];
}

export class NewSecondFactorResponse extends RecoveryCodesResponse {
  @Text({
    description: 'For the authenticator app, to be shown as a QR code.',
    max: 2048,
    example:
      'otpauth://totp/Tribune:camille%40example.com?secret=JBSWY3DPEHPK3PXP&issuer=Tribune&digits=6&period=30',
  })
  uri!: string;

  @Text({
    description: 'The same secret in base 32, to be typed into the app.',
    max: 128,
    example: 'JBSWY3DPEHPK3PXP',
  })
  secret!: string;
}

import { Flag, Id, Instant, OneOf, Parts, Text } from '../../../../platform/http/fields.js';
import { MOST_SESSIONS } from '../../../../platform/identity/session.store.js';
import {
  SIGN_IN_METHODS,
  type SignInMethod,
} from '../../../../platform/identity/sign-in-methods.js';

export class OpenSessionResponse {
  @Id({ description: 'The session.' })
  id!: string;

  @Instant({ description: 'When it began.' })
  createdAt!: Date;

  @Instant({ description: 'When it was last used, to the minute.' })
  lastSeenAt!: Date;

  @OneOf(SIGN_IN_METHODS, {
    description: 'How its holder proved who they are.',
    example: 'password',
  })
  method!: SignInMethod;

  @Text({
    description: 'The address that it began from.',
    max: 45,
    nullable: true,
    example: '192.0.2.7',
  })
  ipAddress!: string | null;

  @Text({
    description: 'What the browser said of itself then.',
    max: 500,
    nullable: true,
    example: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  })
  userAgent!: string | null;

  @Flag({ description: 'Whether it is the one that asks.' })
  current!: boolean;
}

export class SessionListResponse {
  @Parts(() => OpenSessionResponse, {
    description: 'The sessions that are open, the last used first; there are never more.',
    max: MOST_SESSIONS,
  })
  items!: OpenSessionResponse[];
}

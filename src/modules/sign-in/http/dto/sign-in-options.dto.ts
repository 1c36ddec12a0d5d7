import { Flag, Part, Text } from '../../../../platform/http/fields.js';

export class ProviderResponse {
  @Text({ description: 'What people call it.', max: 60, example: 'Orange' })
  name!: string;
}

export class SignInOptionsResponse {
  @Flag({ description: 'Whether passwords are taken.', example: true })
  password!: boolean;

  @Part(() => ProviderResponse, {
    description: 'The company’s provider, or null where there is none.',
    nullable: true,
  })
  singleSignOn!: ProviderResponse | null;

  @Flag({
    description: 'Whether nobody is a user yet: the first admin is made with the token of the log.',
    example: false,
  })
  setup!: boolean;
}

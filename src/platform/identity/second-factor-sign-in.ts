import { Injectable } from '@nestjs/common';

import { BetterAuth } from './better-auth.js';
import { Passwords } from './passwords.js';
import { SecondFactorCodes, type SecondFactorProof } from './second-factor-codes.js';
import { asSecondFactorProblem } from './second-factor-refusals.js';
import { secondFactorProblems } from './second-factor.errors.js';
import { challengeCookieOf } from './challenge-cookie.js';
import { headersOf, Sessions, type Browser } from './sessions.js';
import { userOf } from './users.js';
import type { User } from './users.query.js';

/** The second step of signing in: the password was right, and a second factor is to be shown. */
@Injectable()
export class SecondFactorSignIn {
  constructor(
    private readonly auth: BetterAuth,
    private readonly codes: SecondFactorCodes,
    private readonly sessions: Sessions,
    private readonly passwords: Passwords,
  ) {}

  /** Whose second step this browser stands before; `second_step_over` where nobody's. */
  async challenged(browser: Browser): Promise<{ userId: string; email: string }> {
    const api = await this.auth.api();
    const challenge = await api
      .secondFactorChallenge({ headers: headersOf(onlyChallenge(browser)) })
      .catch(rethrow);
    if (challenge === null) throw secondFactorProblems.refuse('second_step_over');
    return challenge;
  }

  /** Opens the session of the user who was `challenged`. Returns its cookies. */
  async finish(
    browser: Browser,
    userId: string,
    proof: SecondFactorProof,
  ): Promise<{ user: User; cookies: string[] }> {
    const headers = headersOf(onlyChallenge(browser));
    const api = await this.auth.api();
    const credential = await this.passwords.credentialOf(userId);
    const answer =
      'code' in proof
        ? await this.codes.once(userId, proof.code, () =>
            api
              .verifyTOTP({ body: { code: proof.code }, headers, returnHeaders: true })
              .catch(rethrow),
          )
        : await api
            .verifyBackupCode({ body: { code: proof.recoveryCode }, headers, returnHeaders: true })
            .catch(rethrow);
    const { token, user: found } = answer.response;
    if (credential === null || !(await this.sessions.confirm(token ?? '', credential, true))) {
      throw secondFactorProblems.refuse('second_step_over');
    }
    const user = userOf(found);
    return {
      user,
      cookies: [...answer.headers.getSetCookie(), await this.sessions.settle(browser, user)],
    };
  }
}

/** With a session's cookie beside it the library would check the code for that session's user. */
const onlyChallenge = (browser: Browser): Browser => ({
  ...browser,
  cookie: challengeCookieOf(browser.cookie ?? ''),
});

const rethrow = (error: unknown): never => {
  throw asSecondFactorProblem(error);
};

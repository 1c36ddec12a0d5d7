import { Injectable } from '@nestjs/common';

import { BetterAuth } from './better-auth.js';
import { isRefusal } from './library-errors.js';
import { SecondFactorCodes, type SecondFactorProof } from './second-factor-codes.js';
import { asSecondFactorProblem } from './second-factor-refusals.js';
import { secondFactorProblems } from './second-factor.errors.js';
import { SecondFactorStore } from './second-factor.store.js';

/** What an authenticator app needs, and the codes to keep for the day when it is lost. */
export interface NewSecondFactor {
  /** `otpauth://totp/…`, to be shown as a QR code. */
  readonly uri: string;
  /** The same secret in base 32, to be typed. */
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
}

/** Somebody who is signed in: their session's cookies, and who they are. */
interface Owner {
  readonly userId: string;
  readonly cookie: string;
}

/** The second factor of people who are signed in: made, proven, given up. */
@Injectable()
export class SecondFactor {
  constructor(
    private readonly auth: BetterAuth,
    private readonly codes: SecondFactorCodes,
    private readonly store: SecondFactorStore,
  ) {}

  async isActive(userId: string): Promise<boolean> {
    return (await this.store.stateOf(userId)) === 'active';
  }

  /** Begins: a new secret, which takes the place of one that was never confirmed. Nothing asks for it yet. */
  async start({ cookie }: Owner, password: string): Promise<NewSecondFactor> {
    const headers = new Headers({ cookie });
    const body = { password, method: 'totp' } as const;
    const api = await this.auth.api();
    const enable = () => api.enableTwoFactor({ body, headers });
    // Of two beginnings at once one finds no row to replace and fails to add its own; then there is one.
    const made = await enable()
      .catch((error: unknown) => {
        if (isRefusal(error)) throw error;
        return enable();
      })
      .catch(rethrow);
    if (made.method !== 'totp') throw new Error('the library made another kind of second factor');
    return {
      uri: made.totpURI,
      secret: new URL(made.totpURI).searchParams.get('secret') ?? '',
      recoveryCodes: made.backupCodes,
    };
  }

  /**
   * Puts the pending secret in force, for a first code proves that the app has it. The session gets a new
   * id and counts as having shown it; the user's other sessions end, unless a provider vouched for them.
   * @returns the session's new cookies.
   */
  async confirm(owner: Owner, code: string): Promise<string[]> {
    const state = await this.store.stateOf(owner.userId);
    if (state === 'active') throw secondFactorProblems.refuse('second_factor_exists');
    if (state === 'none') throw secondFactorProblems.refuse('second_factor_missing');
    const cookies = await this.checkCode(owner, code);
    await this.store.endWithout(owner.userId);
    return cookies;
  }

  /** Gives it up, with a code or a recovery code; no session of the user counts as having shown one. */
  async remove(owner: Owner, password: string, proof: SecondFactorProof): Promise<string[]> {
    await this.prove(owner, proof);
    await this.store.remove(owner.userId);
    // What is left to the library: it gives the session another id, with another cookie.
    const api = await this.auth.api();
    const { headers } = await api
      .disableTwoFactor({
        body: { password },
        headers: new Headers({ cookie: owner.cookie }),
        returnHeaders: true,
      })
      .catch(rethrow);
    return headers.getSetCookie();
  }

  /** Takes it away from somebody who lost it, on the operator's word; false where none was in force. */
  async takeAway(userId: string): Promise<boolean> {
    if (!(await this.isActive(userId))) return false;
    await this.store.remove(userId);
    return true;
  }

  /** Ten new recovery codes; the former ones open nothing any more. */
  async renewRecoveryCodes(owner: Owner, password: string, code: string): Promise<string[]> {
    await this.prove(owner, { code });
    const api = await this.auth.api();
    const { backupCodes } = await api
      .generateBackupCodes({ body: { password }, headers: new Headers({ cookie: owner.cookie }) })
      .catch(rethrow);
    return backupCodes;
  }

  private async prove(owner: Owner, proof: SecondFactorProof): Promise<void> {
    if (!(await this.isActive(owner.userId))) {
      throw secondFactorProblems.refuse('second_factor_missing');
    }
    if ('code' in proof) await this.checkCode(owner, proof.code);
    else await this.spendRecoveryCode(owner, proof.recoveryCode);
  }

  private checkCode({ userId, cookie }: Owner, code: string): Promise<string[]> {
    return this.codes.once(userId, code, async () => {
      const api = await this.auth.api();
      const { headers } = await api
        .verifyTOTP({ body: { code }, headers: new Headers({ cookie }), returnHeaders: true })
        .catch(rethrow);
      return headers.getSetCookie();
    });
  }

  private async spendRecoveryCode({ cookie }: Owner, code: string): Promise<void> {
    const api = await this.auth.api();
    await api
      .verifyBackupCode({
        body: { code, disableSession: true },
        headers: new Headers({ cookie }),
      })
      .catch(rethrow);
  }
}

const rethrow = (error: unknown): never => {
  throw asSecondFactorProblem(error);
};

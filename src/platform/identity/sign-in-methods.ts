/** How somebody proved who they are when their session began. */
export const SIGN_IN_METHODS = ['password', 'single_sign_on', 'invitation', 'setup'] as const;
export type SignInMethod = (typeof SIGN_IN_METHODS)[number];

/**
 * What a path to come back to looks like: a slash, then visible ASCII without a backslash.
 * Browsers read `//host` and `/\host` as another site, and skip tabs and line ends between them.
 */
export const RETURN_PATH = /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/;

import type { AccountDeps } from './deps.ts';

/** How people come in here, as anybody may know before they do. */
export interface WaysIn {
  /** The organisation's own sign-in is set up. */
  readonly organisation: boolean;
}

/** How people come in here. */
export function waysIn({ organisation }: AccountDeps): WaysIn {
  return { organisation };
}

/** Under what the session is kept; invalidate it after signing in or out. */
export const SESSION_KEY = ['session'] as const;

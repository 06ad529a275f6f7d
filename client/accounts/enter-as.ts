import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

/** Opens a session of an account that was proved by other means than the library's; never to be asked from outside. */
export function enterAs() {
  const options = { method: 'POST', body: z.object({ account: z.string() }), metadata: { SERVER_ONLY: true } } as const;
  return {
    id: 'enter-as',
    endpoints: {
      enterAs: createAuthEndpoint('/enter-as', options, async (ctx) => {
        const { internalAdapter } = ctx.context;
        const user = await internalAdapter.findUserById(ctx.body.account);
        const session = user ? await internalAdapter.createSession(user.id) : null;
        if (!user || !session) throw new APIError('FORBIDDEN', { code: 'FAILED_TO_CREATE_SESSION' });
        await setSessionCookie(ctx, { session, user });
        return ctx.json({});
      }),
    },
  } as const;
}

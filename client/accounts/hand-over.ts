import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

/** Gives the cookie of a session that goes on under another token; never to be asked from outside. */
export function handOver() {
  const options = { method: 'POST', body: z.object({ token: z.string() }), metadata: { SERVER_ONLY: true } } as const;
  return {
    id: 'hand-over',
    endpoints: {
      handOver: createAuthEndpoint('/hand-over', options, async (ctx) => {
        const found = await ctx.context.internalAdapter.findSession(ctx.body.token);
        if (!found) throw new APIError('FORBIDDEN', { code: 'FAILED_TO_CREATE_SESSION' });
        await setSessionCookie(ctx, found);
        return ctx.json({});
      }),
    },
  } as const;
}

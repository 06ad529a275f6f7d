import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

/**
 * An organisation's sign-in as a process of its own: it believes whatever name stands in `login_hint`, and remembers it.
 * Of `silent-…` it does not say whether the address is proved.
 */
const [redirect = ''] = process.argv.slice(2);
const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  const issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  const provider: Provider = new Provider(issuer, {
    clients: [{ client_id: 'duban', client_secret: 'a secret of the test', redirect_uris: [redirect] }],
    claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['a key of the test'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, interaction) => `/enter/${interaction.uid}` },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({
        sub: id,
        name: id,
        email: `${id.replace(/^(mfa|unproved|silent)-/, '')}@jinyun.example`,
        ...(id.startsWith('silent-') ? {} : { email_verified: !id.startsWith('unproved-') }),
      }),
    }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({
        accountId: oidc.session?.accountId ?? '',
        clientId: oidc.client?.clientId ?? '',
      });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on('request', async (request, response) => {
    if (!request.url?.startsWith('/enter/')) return answer(request, response);
    const { params } = await provider.interactionDetails(request, response);
    const accountId = String(params.login_hint);
    const amr = accountId.startsWith('mfa-') ? ['pwd', 'otp'] : ['pwd'];
    await provider.interactionFinished(request, response, { login: { accountId, amr } });
  });
  process.stdout.write(`${issuer}\n`);
});

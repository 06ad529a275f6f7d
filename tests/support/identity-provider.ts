import { createServer, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { Provider } from 'oidc-provider';

/**
 * An organisation's sign-in as a process of its own: it believes whatever name stands in `login_hint`, and remembers it;
 * without one it asks on a page of its own, and believes whoever knows the password. Of `silent-…` it does not say
 * whether the address is proved. Told are where it sends people back to, and by which name of this machine it is known.
 */
const [redirect = '', host = '127.0.0.1'] = process.argv.slice(2);
/** What everybody's password there is. */
const PASSWORD = 'known at the organisation';
const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  const issuer = `http://${host}:${typeof address === 'object' ? address?.port : 0}`;
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
        email: addressOf(id),
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
    const given = new URLSearchParams(request.method === 'POST' ? await text(request) : '');
    const accountId = String(params.login_hint ?? given.get('account') ?? '');
    const isKnown = params.login_hint !== undefined || given.get('password') === PASSWORD;
    const amr = accountId.startsWith('mfa-') ? ['pwd', 'otp'] : ['pwd'];
    if (given.has('back')) await provider.interactionFinished(request, response, { error: 'access_denied' });
    else if (isKnown) await provider.interactionFinished(request, response, { login: { accountId, amr } });
    else ask(response);
  });
  process.stdout.write(`${issuer}\n`);
});

/** Whose address a name is: a bare one is of the county. */
function addressOf(id: string): string {
  const name = id.replace(/^(mfa|unproved|silent)-/, '');
  return name.includes('@') ? name : `${name}@jinyun.example`;
}

/** Its own page, as strict as such pages are: a form that leads on to nobody but whoever asked. */
function ask(response: ServerResponse): void {
  const policy = `default-src 'none'; img-src data:; form-action 'self' ${new URL(redirect).origin}`;
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy });
  response.end(`<!doctype html><html lang="zh"><title>统一身份认证</title><link rel="icon" href="data:,">
    <h1>统一身份认证</h1><form method="post">
    <p><label>账号 <input name="account"></label></p>
    <p><label>口令 <input name="password" type="password"></label></p>
    <p><button>认证</button> <button name="back" value="yes">返回</button></p></form></html>`);
}

import { describe, expect, it } from 'vitest';
import { organisationOf } from '../../client/serve/organisation-of.ts';

describe('the setting OIDC_EMAIL_VERIFIED', () => {
  const of = (told?: string) =>
    organisationOf({
      ...{ OIDC_ISSUER: 'https://id.jinyun.example', OIDC_CLIENT_ID: 'duban', OIDC_CLIENT_SECRET: 'x' },
      ...(told === undefined ? {} : { OIDC_EMAIL_VERIFIED: told }),
    });

  it('has addresses believed only as they are told where nothing else is said, and refuses what is neither', () => {
    expect([of()?.vouches, of('told')?.vouches, of('always')?.vouches]).toEqual([false, false, true]);
    expect(() => of('true')).toThrow('OIDC_EMAIL_VERIFIED');
  });
});

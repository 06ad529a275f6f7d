import { describe, expect, it } from 'vitest';
import { databaseUrl, SettingWrong, settingsOf, smtpUrl } from '../../worker/config.ts';

describe('the settings of an environment', () => {
  it('are those with a value: an empty or blank line of an .env file sets nothing', () => {
    const given = {
      TEMPORAL_ADDRESS: '',
      DATABASE_URL: ' ',
      SMTP_URL: 'smtp://localhost',
      TEMPORAL_NAMESPACE: undefined,
    };
    expect(settingsOf(given)).toEqual({ SMTP_URL: 'smtp://localhost' });
  });

  it('that name a server are addresses of one, and a wrong one is told without its password', () => {
    expect(databaseUrl({ DATABASE_URL: 'postgres://duban:secret@db/duban' })).toBe('postgres://duban:secret@db/duban');
    expect([databaseUrl({}), smtpUrl({})]).toEqual([undefined, undefined]);
    for (const wrong of ['db:5432', 'mysql://duban:secret@db', 'secret']) {
      expect(() => databaseUrl({ DATABASE_URL: wrong })).toThrow(SettingWrong);
    }
    expect(() => smtpUrl({ SMTP_URL: 'me:secret@mail:25' })).toThrow('SMTP_URL: *** (smtp://…, smtps://…)');
  });
});

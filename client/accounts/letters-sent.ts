import { MAIL_LIMITS } from '../../activities/mail/held-back.ts';
import type { Database } from '../../activities/store/database.ts';
import { operationError } from '../operations/errors.ts';
import type { AccountDeps } from './deps.ts';
import { countTry, takeBack } from './misses.ts';

/**
 * Sends letters about accounts, so many a day to one address (reliability §6, limits); what the mail server did not take
 * is not counted. Refused: `letters_spent`.
 */
export function withinDay(db: Database, now: () => Date, send: AccountDeps['send']): AccountDeps['send'] {
  return async (letter) => {
    const limit = { key: `letters:${letter.to.email.toLowerCase()}`, most: MAIL_LIMITS.personDay, minutes: 1440 };
    const at = now();
    const seconds = await countTry(db, [limit], at);
    if (seconds > 0) throw operationError('too_many', 'letters_spent', String(seconds));
    await send(letter).catch(async (error: unknown) => {
      await takeBack(db, [limit], at);
      throw error;
    });
  };
}

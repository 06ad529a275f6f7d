import { type Env, SettingWrong } from '../../worker/config.ts';

const LEAST = 32;

/** What signs cookies and seals second factors, where DUBAN_SECRET sets it; refused where it is short, and not told. */
export function accountsSecret({ DUBAN_SECRET }: Env): string | undefined {
  if (DUBAN_SECRET && DUBAN_SECRET.length < LEAST) throw new SettingWrong('DUBAN_SECRET', `*** (≥ ${LEAST})`);
  return DUBAN_SECRET || undefined;
}

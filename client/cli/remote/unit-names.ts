import { type NameOf, nameIn } from '../organisation/unit-names.ts';
import type { Api } from './api.ts';

/** What the units of a cycle are called today, those that are to be founded too. */
export async function unitNames(api: Api, cycle: string): Promise<NameOf> {
  return nameIn(await api.get('/cycles/{cycle}/organisation', { cycle }));
}

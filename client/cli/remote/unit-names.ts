import { type NameOf, type Names, nameIn, namesIn } from '../organisation/unit-names.ts';
import type { Api } from './api.ts';

/** What the units of a cycle are called today, those that are to be founded too. */
export async function unitNames(api: Api, cycle: string): Promise<NameOf> {
  return nameIn(await api.get('/cycles/{cycle}/organisation', { cycle }));
}

/** What the units and posts of a cycle are called today. */
export async function cycleNames(api: Api, cycle: string): Promise<Names> {
  return namesIn(await api.get('/cycles/{cycle}/organisation', { cycle }));
}

import { sayCode } from '../messages/catalogue.ts';
import type { Voice } from './voice.ts';

/** A ranking group as people call it; one of a plan's own keeps its id. */
export function groupName({ say }: Voice, group: string): string {
  return sayCode(say, 'group', group, {});
}

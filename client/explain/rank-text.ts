import type { RankCondition } from '../../workflows/rules/policy.ts';
import type { Voice } from './voice.ts';

/** Which ranks a rule speaks of, in words: so many from the top, or from the bottom. */
export function rankText({ say }: Voice, rank: RankCondition): string {
  return 'top' in rank ? say('condition.top', { k: rank.top }) : say('condition.bottom', { k: rank.bottom });
}

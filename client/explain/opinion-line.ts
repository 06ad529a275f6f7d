import type { CoOpinion } from '../../workflows/rules/report/co-opinion.ts';
import { when } from '../messages/when.ts';
import type { Voice } from './voice.ts';

/** One co-unit's word on a report. */
export function opinionLine(say: Voice['say'], opinion: CoOpinion, name: (unit: string) => string): string {
  const { period, version, lead, unit, by, at, reason } = opinion;
  const of = { period, version, lead: name(lead), unit: name(unit), by, at: when(at), reason: reason || '-' };
  return say(`opinion.${opinion.stance}`, of);
}

/** The entity of a rating round. It has no workflow of its own: the cycle's agenda keeps its instants. */
export function ratingRoundId(cycle: string, round: string): string {
  return `rating/${cycle}/${round}`;
}

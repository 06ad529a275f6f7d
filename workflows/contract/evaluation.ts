/** The entity of a year's evaluation. It has no workflow of its own: the cycle's agenda says when it is due. */
export function evaluationId(cycle: string, year: string): string {
  return `evaluation/${cycle}/${year}`;
}

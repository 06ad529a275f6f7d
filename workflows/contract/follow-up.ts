/** The entity of a follow-up. It has no workflow of its own: the cycle's agenda keeps its deadlines. */
export function followUpId(cycle: string, id: string): string {
  return `follow-up/${cycle}/${id}`;
}

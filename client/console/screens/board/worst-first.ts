/** How an indicator stands: its gap is completion less schedule, null where nothing was reported or is due. */
interface Standing {
  readonly state: string;
  readonly gap: string | null;
}

/** Orders rows by how they stand: what was not reported, then what is behind by most; what has no gap comes last. */
export function worstFirst(a: Standing, b: Standing): number {
  return rank(a) - rank(b);
}

function rank({ state, gap }: Standing): number {
  if (state === 'missing') return -Number.MAX_VALUE;
  return gap === null ? Number.MAX_VALUE : Number(gap);
}

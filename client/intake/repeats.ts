/** The indexes at which a value stands again; linear, so that a long list cannot hold anybody up. */
export function repeats(values: readonly string[]): ReadonlySet<number> {
  const seen = new Set<string>();
  const again = new Set<number>();
  values.forEach((value, index) => {
    if (seen.has(value)) again.add(index);
    seen.add(value);
  });
  return again;
}

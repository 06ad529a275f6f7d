/** A line of two texts: in both, or taken out of the first or put into the second. */
export interface DiffLine {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
  /** Its number in the text where it stands, the second's where it stands in both. */
  readonly line: number;
}

/** What of two texts differs, line by line, with the fewest changes. */
export function lineDiff(before: string, after: string): DiffLine[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  const common = commonLengths(a, b);
  const found: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      found.push({ kind: 'same', text: left, line: j + 1 });
      i += 1;
      j += 1;
    } else if (
      left !== undefined &&
      (right === undefined || lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1))
    ) {
      found.push({ kind: 'removed', text: left, line: i + 1 });
      i += 1;
    } else {
      found.push({ kind: 'added', text: right ?? '', line: j + 1 });
      j += 1;
    }
  }
  return found;
}

/** How many lines the rests of two texts have in common, from each pair of lines on. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint32Array[] {
  const common = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const longest = Math.max(lengthAt(common, i + 1, j), lengthAt(common, i, j + 1));
      common[i]?.set([a[i] === b[j] ? lengthAt(common, i + 1, j + 1) + 1 : longest], j);
    }
  }
  return common;
}

function lengthAt(common: readonly Uint32Array[], i: number, j: number): number {
  return common[i]?.[j] ?? 0;
}

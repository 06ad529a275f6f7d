/**
 * Commits what arrives together in one go, so many items at most: while one commit is under way, the next gathers.
 * Each caller gets the result of its own item when that is committed; a commit that fails fails its own items only.
 */
export function createGroupCommit<T, R>(
  write: (items: readonly T[]) => Promise<readonly R[]>,
  most: number,
): (item: T) => Promise<R> {
  let gathering: { readonly items: T[]; readonly written: Promise<readonly R[]> } | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const gather = () => {
    const items: T[] = [];
    const written = last.then(() => {
      if (gathering?.items === items) gathering = null;
      return write(items);
    });
    last = written.catch(() => undefined);
    return { items, written };
  };
  return async (item) => {
    if (gathering === null || gathering.items.length >= most) gathering = gather();
    const { items, written } = gathering;
    const place = items.push(item) - 1;
    return (await written)[place] as R;
  };
}

/**
 * Commits what arrives together in one go: while one commit is under way, the next gathers.
 * Each caller returns when its own item is committed; a commit that fails fails its own items only.
 */
export function createGroupCommit<T>(write: (items: readonly T[]) => Promise<void>): (item: T) => Promise<void> {
  let gathering: T[] = [];
  let next: Promise<void> | null = null;
  let current: Promise<void> = Promise.resolve();
  return (item) => {
    gathering.push(item);
    next ??= current.then(() => {
      const items = gathering;
      gathering = [];
      next = null;
      const written = write(items);
      current = written.catch(() => undefined);
      return written;
    });
    return next;
  };
}

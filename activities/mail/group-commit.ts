/**
 * Commits what arrives together in one go: while one commit is under way, the next gathers.
 * Each caller returns when its own item is committed.
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
      current = next ?? Promise.resolve();
      next = null;
      return write(items);
    });
    return next;
  };
}

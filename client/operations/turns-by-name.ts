/** Work under one name waits for what is under way under it; under another name it waits for nothing. */
export function turnsByName(): <T>(name: string, work: () => Promise<T>) => Promise<T> {
  const underWay = new Map<string, Promise<unknown>>();
  return async (name, work) => {
    const before = underWay.get(name) ?? Promise.resolve();
    const mine = before.catch(() => {}).then(work);
    underWay.set(name, mine);
    try {
      return await mine;
    } finally {
      if (underWay.get(name) === mine) underWay.delete(name);
    }
  };
}

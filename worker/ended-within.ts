/** Whether something ended within a time; what it failed with is passed on. */
export function endedWithin(ended: Promise<void>, ms: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(false), ms);
    ended.finally(() => clearTimeout(timer)).then(() => resolve(true), reject);
  });
}

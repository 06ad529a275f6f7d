import { Refusal } from '../../../api/client.ts';

/** A cell that was refused, and why. */
export interface Fault {
  readonly unit: string;
  /** Null where the whole unit is meant. */
  readonly key: string | null;
  readonly message: string;
}

/** The faults that the interface told of the cells that were sent, by the units as they were sent. */
export function faultsIn(error: unknown, units: readonly string[]): readonly Fault[] {
  if (!(error instanceof Refusal)) return [];
  return error.answer.errors.flatMap(({ path, message }): readonly Fault[] => {
    const [, at, key] = /^\/ballots\/(\d+)\/(?:unit|scores\/(.+))$/.exec(path ?? '') ?? [];
    const unit = at === undefined ? undefined : units[Number(at)];
    return unit === undefined ? [] : [{ unit, key: key ?? null, message }];
  });
}

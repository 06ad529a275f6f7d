import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Refusal } from '../../../api/client.ts';
import { queries } from '../../app/query.ts';
import './seen.ts';

/**
 * Something that a person does. `act` gets a key that stays the same while there is no answer, so that asking again does
 * it once; what is kept under the first parts `touched` of the queries' keys is asked for anew afterwards. Where the thing
 * changed meanwhile, `leaves` leaves that to whoever is told of it.
 */
export function useAct<V, T>(act: (value: V, key: string) => Promise<T>, touched: readonly string[], leaves = false) {
  const [keys] = useState(() => new Map<string, string>());
  return useMutation({
    mutationFn: (value: V) => act(value, keyFor(keys, value)),
    onSuccess: (_done, value) => keys.delete(JSON.stringify(value)),
    onError: (error, value) => error instanceof Refusal && keys.delete(JSON.stringify(value)),
    onSettled: (_done, error) =>
      leaves && isChanged(error)
        ? null
        : Promise.all(touched.map((part) => queries.invalidateQueries({ queryKey: [part] }))),
  });
}

/** True where somebody changed meanwhile what was about to be done. */
export function isChanged(error: unknown): boolean {
  return error instanceof Refusal && error.answer.status === 412;
}

function keyFor(keys: Map<string, string>, value: unknown): string {
  const name = JSON.stringify(value);
  const key = keys.get(name) ?? crypto.randomUUID();
  keys.set(name, key);
  return key;
}

import { useEffect, useState } from 'react';
import { holdBack } from '../../app/live/held-back.ts';
import { queries } from '../../app/query.ts';
import type { Doing } from './doing.ts';
import { holdAgainst, type Refused, refusedFor, seenNow } from './seen.ts';
import { isChanged, useAct } from './use-act.ts';

export type Values = Readonly<Record<string, string | undefined>>;

/**
 * What a dialog does and where it stands: held against what was there when it was opened, with the page behind it kept
 * as it was until it is closed, so that nothing takes it from under somebody's hands.
 */
export function useDialog({
  act,
  touches,
  onClose,
}: Pick<Doing, 'act' | 'touches'> & { readonly onClose: () => void }) {
  useEffect(holdBack, []);
  const [seen, setSeen] = useState(seenNow);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [looks, setLooks] = useState<'not' | 'now' | 'has'>('not');
  const held = (values: Values, key: string) => {
    holdAgainst(key, seen);
    return act(filled(values), key);
  };
  const doing = useAct(held, touches, true);
  const askAnew = () => Promise.all(touches.map((part) => queries.invalidateQueries({ queryKey: [part] })));
  const lookAgain = async () => {
    setLooks('now');
    await askAnew();
    setSeen(seenNow());
    setRefused(refusedFor());
    setLooks('has');
    doing.reset();
  };
  const confirm = (values: Values) =>
    doing.mutate(values, { onSuccess: onClose, onError: (error) => isChanged(error) && setRefused(refusedFor()) });
  const leave = () => {
    // What a refusal left untouched may be otherwise by now.
    if (doing.isError) void askAnew();
    onClose();
  };
  return { doing, refused, looks, lookAgain, confirm, leave };
}

function filled(values: Values): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );
}

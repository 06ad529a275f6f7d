import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { keyed } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { queries } from '../../app/query.ts';
import { nameOf } from './standing-of.ts';
import { type Duty, useDesk } from './use-duties.ts';

/** What the head decided about a draft, and what became of it. */
export interface Decided {
  readonly title: string;
  readonly said: 'signed' | 'signed_late' | 'signed_received' | 'was_sent_back';
}

interface Decision {
  readonly duty: Duty;
  /** Why it goes back; null signs it. */
  readonly reason: string | null;
}

/** Signs drafts or sends them back, one after another; what was done before one failed is told all the same. */
export function useSigning() {
  const { cycle } = useDesk();
  const [keys] = useState(() => new Map<string, string>());
  const [decided, setDecided] = useState<readonly Decided[]>([]);
  const keyOf = ({ duty, reason }: Decision) => {
    const name = `${nameOf(duty)}/${duty.draft?.number}/${reason ?? ''}`;
    const key = keys.get(name) ?? crypto.randomUUID();
    keys.set(name, key);
    return key;
  };
  const decide = async (decision: Decision): Promise<Decided> => {
    const { duty, reason } = decision;
    const { task, unit, period, title } = duty;
    const draft = duty.draft?.number ?? 0;
    const body = reason === null ? { ask: 'sign' as const, draft } : { ask: 'send_back' as const, draft, reason };
    const params = keyed({ cycle, task, unit, period }, keyOf(decision));
    const answer = await asked(() =>
      api.POST('/cycles/{cycle}/drafts/{task}/{unit}/{period}/requests', { params, body }),
    );
    if (reason !== null || !('status' in answer)) return { title, said: 'was_sent_back' };
    if (answer.status === 'received') return { title, said: 'signed_received' };
    return { title, said: answer.late ? 'signed_late' : 'signed' };
  };
  const act = useMutation({
    mutationFn: async (decisions: readonly Decision[]) => {
      setDecided([]);
      for (const decision of decisions) {
        const done = await decide(decision);
        setDecided((before) => [...before, done]);
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['duties'] }),
  });
  return { decided, act };
}

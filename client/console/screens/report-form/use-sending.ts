import { useState } from 'react';
import { keyed } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { queries } from '../../app/query.ts';
import { nameOf } from '../duties/standing-of.ts';
import { type Duty, useDesk } from '../duties/use-duties.ts';
import { bodyOf } from './entry.ts';
import { failed, type Outcome, taken } from './outcome.ts';
import type { Entries } from './use-entries.ts';

/** How many reports are under way at once. */
const SIDE_BY_SIDE = 4;

/** Sends what is filled in, report by report, each under one key until it is answered; what became of each. */
export function useSending(entries: Entries) {
  const { cycle } = useDesk();
  const [outcomes, setOutcomes] = useState<Readonly<Record<string, Outcome>>>({});
  const [pending, setPending] = useState(false);
  const note = (duty: Duty, outcome: Outcome) => setOutcomes((before) => ({ ...before, [nameOf(duty)]: outcome }));
  const sendOne = async (duty: Duty) => {
    const body = bodyOf(duty, entries.of(duty));
    const key = entries.keyFor(duty, JSON.stringify(body));
    note(duty, { status: 'sending' });
    const outcome = await asked(() => api.POST('/cycles/{cycle}/reports', { params: keyed({ cycle }, key), body }))
      .then(taken)
      .catch((error: unknown) =>
        failed(
          error,
          body.lines.map((l) => l.indicator),
        ),
      );
    if (outcome.status !== 'unanswered') entries.answered(duty, outcome.status !== 'refused');
    note(duty, outcome);
  };
  const send = async (reports: readonly Duty[]) => {
    setPending(true);
    setOutcomes({});
    const queue = [...reports];
    const work = async () => {
      for (let next = queue.shift(); next; next = queue.shift()) await sendOne(next);
    };
    try {
      await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
    } finally {
      setPending(false);
      void queries.invalidateQueries({ queryKey: ['duties'] });
      entries.look();
    }
  };
  return { outcomes, pending, send };
}

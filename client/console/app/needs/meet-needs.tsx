import { lazy, Suspense, useSyncExternalStore } from 'react';
import { onWaiting, waitingNow } from './needs.ts';

const PasswordFirst = lazy(async () => ({ default: (await import('./password-first.tsx')).PasswordFirst }));

const Dialogs = {
  proof_needed: lazy(async () => ({ default: (await import('./prove-again.tsx')).ProveAgain })),
  second_factor_needed: lazy(async () => ({ default: (await import('./second-factor-first.tsx')).SecondFactorFirst })),
  password_expired: PasswordFirst,
  password_too_short: PasswordFirst,
  audit_reason_needed: lazy(async () => ({ default: (await import('./say-why.tsx')).SayWhy })),
} as const;

/** Asks the person for whatever a call of the interface waits for. */
export function MeetNeeds() {
  const waiting = useSyncExternalStore(onWaiting, waitingNow);
  if (!waiting) return null;
  const Dialog = Dialogs[waiting.need];
  return (
    <Suspense fallback={null}>
      <Dialog onDone={waiting.done} />
    </Suspense>
  );
}

import { useIsMutating, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { keyed, type Shape } from '../../api/client.ts';
import { api } from '../app/api.ts';
import { asked } from '../app/asked.ts';
import { useStanding } from '../app/session/use-session.ts';

/** A file that was sent as evidence. */
export type KeptFile = Pick<Shape<'EvidenceFile'>, 'sha256' | 'name'>;

const SENDING = ['evidence'] as const;

/** True while a file is under way: what names it would go without it. */
export function useIsSendingFiles(): boolean {
  return useIsMutating({ mutationKey: SENDING }) > 0;
}

/** Sends files as evidence of a unit, each with the hash that its bytes have here: what arrives otherwise is refused. */
export function useEvidence(unit: string, onKept: (file: KeptFile) => void) {
  const cycle = useStanding().cycle ?? '';
  const [step, setStep] = useState<{ readonly name: string; readonly told: 'hashing' | 'uploading' } | null>(null);
  const sendOne = async (file: File) => {
    setStep({ name: file.name, told: 'hashing' });
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    const base64 = btoa(String.fromCharCode(...new Uint8Array(digest)));
    setStep({ name: file.name, told: 'uploading' });
    const params = { ...keyed({ cycle }), query: { unit, name: file.name } };
    const kept = await asked(() =>
      api.POST('/cycles/{cycle}/evidence', {
        params,
        headers: { 'Content-Type': 'application/octet-stream', 'Content-Digest': `sha-256=:${base64}:` },
        body: '',
        bodySerializer: () => file,
      }),
    );
    onKept({ sha256: kept.sha256, name: kept.name });
  };
  const sending = useMutation({
    mutationKey: SENDING,
    mutationFn: async (files: readonly File[]) => {
      for (const file of files) await sendOne(file);
    },
    onSettled: () => setStep(null),
  });
  return { sending, step };
}

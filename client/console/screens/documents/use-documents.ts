import { useMutation, useQuery } from '@tanstack/react-query';
import type { Answered } from '../../../api/described.ts';
import { api } from '../../app/api.ts';
import { asked, type Given } from '../../app/asked.ts';
import { useLive } from '../../app/live/use-live.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { usePages } from '../../parts/pages/use-pages.ts';
import { save } from '../../parts/save.ts';
import { zipOf } from './zip.ts';

export type Listed = Given<Answered<'documents'>>[number];
export type Counted = Given<Answered<'documentCounts'>>[number];

const KINDS = ['review', 'correction', 'evaluation', 'cycle'];

/** How many documents are shown at first, and with each press more. */
const A_PAGE = '100';

/** What the cycle published so far, of one kind or all (empty): kind by kind, the newest first. */
export function useDocuments(kind: Counted['kind'] | '') {
  const cycle = useStanding().cycle ?? '';
  const key = ['documents', cycle, kind] as const;
  useLive(key, KINDS);
  const query = { limit: A_PAGE, ...(kind === '' ? {} : { kind }) };
  return usePages(key, (after) =>
    api.GET('/cycles/{cycle}/documents', { params: { path: { cycle }, query: { ...query, ...after } } }),
  );
}

/** How many documents of each kind and mark there are. */
export function useDocumentCounts() {
  const cycle = useStanding().cycle ?? '';
  const key = ['documents', cycle, 'counts'] as const;
  useLive(key, KINDS);
  return useQuery({
    queryKey: key,
    queryFn: () => asked(() => api.GET('/cycles/{cycle}/documents/counts', { params: { path: { cycle } } })),
  });
}

/** Which documents are taken along: some by their names, or all that anybody may read. */
export interface Wanted {
  readonly names: readonly string[];
  readonly isPublic: boolean;
}

/** How many documents may be named at once. */
const AT_ONCE = 100;

/** Names in turns of as many as may be named at once; one turn that names none stands for all. */
function inTurns(names: readonly string[]): string[][] {
  const turns = Array.from({ length: Math.max(1, Math.ceil(names.length / AT_ONCE)) }, (_, turn) => turn * AT_ONCE);
  return turns.map((from) => names.slice(from, from + AT_ONCE));
}

/** Takes documents along: one as it is, several packed into one file. Answers with how many there are. */
export function useExport() {
  const cycle = useStanding().cycle ?? '';
  return useMutation({
    mutationFn: async ({ names, isPublic }: Wanted) => {
      const given: Given<Answered<'exportDocuments'>>[number][] = [];
      for (const name of inTurns(names)) {
        const query = { name, ...(isPublic ? { public: 'true' as const } : {}) };
        const params = { path: { cycle }, query };
        given.push(...(await asked(() => api.GET('/cycles/{cycle}/documents/export', { params }))));
      }
      const [only, ...more] = given;
      if (only && more.length === 0) save(new Blob([only.content], { type: 'text/html' }), only.name);
      else save(zipOf(given), `${cycle}.zip`);
      return given.length;
    },
  });
}

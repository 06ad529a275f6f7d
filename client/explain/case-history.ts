import type { EvidenceFile } from '../../workflows/rules/evidence/file.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { CaseExtension, CaseStep } from '../views/case-parts.ts';
import type { FollowUpView } from '../views/follow-ups.ts';
import { didText } from './did-text.ts';
import { fieldsText } from './fields-text.ts';
import type { NameOf, Voice } from './voice.ts';

/** Something that somebody did to a case: what, what was written down, and the files that prove it. */
export interface CaseAct {
  readonly at: Instant;
  readonly by: string;
  /** Who held that post then. */
  readonly holder: string;
  readonly did: string;
  readonly lines: readonly string[];
  readonly files: readonly EvidenceFile[];
}

/** By whom something was done, and when. */
type Kept = Pick<CaseStep, 'by' | 'at'> & { readonly holder?: string };

/** Everything that happened to a case, oldest first: who did what when, and what was written down. */
export function historyOf(voice: Voice, view: FollowUpView, unitName: NameOf): CaseAct[] {
  const { say } = voice;
  const { openedAt, openedBy, openedByHolder } = view;
  const opened = act({ at: openedAt, by: openedBy, holder: openedByHolder }, say('follow_up.was_opened'));
  const notes = view.notes.map((note) => act({ ...note }, say('follow_up.noted'), [note.text]));
  const steps = view.steps.map((step) => {
    const [did = '', ...reasons] = didText(voice, step, unitName);
    const fields = fieldsText(say, step.fields ?? {});
    return act(step, did, [...reasons, ...fields], step.files);
  });
  const asked = view.extensions.flatMap((extension) => extensionActs(voice, extension));
  return [opened, ...[...asked, ...notes, ...steps].toSorted((a, b) => a.at.localeCompare(b.at))];
}

function extensionActs({ say }: Voice, extension: CaseExtension): CaseAct[] {
  const due = String(extension.due);
  const asked = act(extension, say('follow_up.extension_asked', { due }), [String(extension.reason ?? '')]);
  const { decidedAt: at, decidedBy: by = '', decidedByHolder: holder = by } = extension;
  if (at === undefined) return [asked];
  const granted = extension.status === 'granted';
  return [
    asked,
    act({ at, by, holder }, say(granted ? 'follow_up.extension_granted' : 'follow_up.extension_rejected', { due })),
  ];
}

function act(kept: Kept, did: string, lines: readonly string[] = [], files: readonly EvidenceFile[] = []): CaseAct {
  const { at, by, holder = by } = kept;
  return { at, by, holder, did, lines, files };
}

import { isSame, saidOf } from './drafted.ts';
import { type Kept, readKept, writeKept } from './kept.ts';
import { merged } from './merged.ts';
import { discard, type FormOf, readSaved, type Saved, save, whyNot } from './saved.ts';

/** How it stands with the saving of what is filled in. */
export type Saving =
  | { readonly is: 'idle' | 'pending' | 'no_answer' | 'clash' }
  | { readonly is: 'saved'; readonly at: string }
  | { readonly is: 'refused'; readonly why: string };

/** What came from elsewhere into what is filled in here. */
export interface Brought {
  readonly by: string;
  readonly at: string;
  readonly count: number;
}

/** A form as it is filled in: kept on this machine, and saved for everybody of the unit. */
export interface DraftState {
  readonly kept: Kept;
  /** True once it is known what was saved elsewhere, or nobody answered for a while. */
  readonly isReady: boolean;
  /** False where the browser has no room to keep it. */
  readonly isKept: boolean;
  readonly saving: Saving;
  readonly brought: Brought | null;
  /** What another made of the same reports: nothing is saved until it is chosen what holds. */
  readonly clash: { readonly names: readonly string[]; readonly with: Saved } | null;
}

const NEW = { isReady: false, isKept: true, saving: { is: 'idle' }, brought: null, clash: null } as const;
/** The tag of what waits for a choice: nothing is saved over it, and it is looked at again when the page is loaded. */
const UNSEEN = '';
const QUIET_MS = 1200;
/** Nobody waits longer for the network before they may write. */
const PATIENCE_MS = 2000;
const AGAIN_MS = 10_000;
/** Others' savings are heard of; this is for a line that was cut without a sign. */
const LOOK_MS = 60_000;
/** How often another may save while one tries to. */
const TRIES = 4;

/** The draft of a form: saved a moment after the last change, and looked for again while the page is seen. */
export class FormDraft {
  readonly #place: string;
  readonly #of: FormOf;
  readonly #listeners = new Set<() => void>();
  #state: DraftState;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #busy: Promise<void> = Promise.resolve();

  constructor(place: string, of: FormOf) {
    this.#place = place;
    this.#of = of;
    this.#state = { ...NEW, kept: readKept(place) };
  }

  readonly state = (): DraftState => this.#state;

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Keeps what is filled in on this machine at once, and soon on the server. */
  write(part: Partial<Kept>): void {
    this.#keep(part);
    if (part.entries === undefined) return;
    if (!this.#state.clash) this.#set({ saving: { is: 'pending' } });
    this.#later(QUIET_MS);
  }

  /** Discards everything, what came from elsewhere, too. */
  forget(): void {
    this.#keep({ at: '', entries: {}, keys: {} });
    this.#set({ brought: null });
    void this.#inTurn(() => this.#save());
  }

  /** Says what holds of a report that another changed, too. */
  choose(name: string, whose: 'mine' | 'theirs'): void {
    const { clash, kept } = this.#state;
    if (!clash || !kept.seen) return;
    const theirs = clash.with.filled[name];
    const names = clash.names.filter((other) => other !== name);
    const tag = names.length > 0 ? UNSEEN : clash.with.tag;
    this.#keep({
      seen: { ...kept.seen, tag, filled: put(kept.seen.filled, name, theirs) },
      ...(whose === 'theirs' ? { entries: put(kept.entries, name, theirs) } : {}),
    });
    this.#set({ clash: names.length > 0 ? { ...clash, names } : null, saving: { is: 'pending' } });
    void this.#inTurn(() => this.#save());
  }

  /** Looks for what was saved elsewhere, and saves what is not saved yet. */
  look(): Promise<void> {
    return this.#inTurn(() => this.#read().then(() => this.#save()));
  }

  /** Another saved something, or may have: looks while the page is seen; what is typed here is saved in its own time. */
  readonly heard = (): void => {
    if (document.visibilityState !== 'visible') return;
    void this.#inLine(async () => {
      await this.#read();
      if (this.#state.saving.is !== 'pending' || this.#state.clash) await this.#save();
    });
  };

  /** Begins to look and to save; answers with what ends it, when what is not saved yet goes at once. */
  begin(): () => void {
    const look = () => void (document.visibilityState === 'visible' && this.look());
    const turned = () => void (document.visibilityState === 'visible' ? this.look() : this.#inTurn(() => this.#save()));
    const ready = () => this.#set({ isReady: true });
    const patience = setTimeout(ready, PATIENCE_MS);
    void this.look().then(ready);
    const timed = setInterval(look, LOOK_MS);
    document.addEventListener('visibilitychange', turned);
    addEventListener('online', look);
    return () => {
      clearTimeout(patience);
      clearInterval(timed);
      document.removeEventListener('visibilitychange', turned);
      removeEventListener('online', look);
      void this.#inTurn(() => this.#save()).then(() => clearTimeout(this.#timer));
    };
  }

  #set(part: Partial<DraftState>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of this.#listeners) listener();
  }

  #keep(part: Partial<Kept>): void {
    const kept = { ...this.#state.kept, ...part };
    this.#set({ kept, isKept: writeKept(this.#place, kept) });
  }

  /** Whatever is asked of the server is asked one after the other: an old answer never undoes what is newer. */
  #inLine(work: () => Promise<void>): Promise<void> {
    this.#busy = this.#busy.then(work).catch((error: unknown) => this.#failed(error));
    return this.#busy;
  }

  /** At once, instead of what was to be done later. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    clearTimeout(this.#timer);
    return this.#inLine(work);
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#inTurn(() => this.#save()), ms);
  }

  #failed(error: unknown): void {
    const why = whyNot(error);
    this.#set({ saving: typeof why === 'object' ? { is: 'refused', why: why.refused } : { is: 'no_answer' } });
    if (typeof why !== 'object') this.#later(AGAIN_MS);
  }

  async #read(): Promise<void> {
    const there = await readSaved(this.#of);
    const { entries, seen } = this.#state.kept;
    if (there.tag === seen?.tag && !this.#state.clash) return;
    const base = seen?.filled ?? {};
    const { all, both } = merged(base, entries, there.filled, saidOf);
    const count = Object.keys(all).filter((name) => saidOf(all[name]) !== saidOf(entries[name])).length;
    // What both changed is held against what both began with until it is chosen, whenever that is.
    const filled = both.reduce((known, name) => put(known, name, base[name]), there.filled);
    this.#keep({ entries: all, seen: { tag: both.length > 0 ? UNSEEN : there.tag, at: there.at, filled } });
    this.#set({
      clash: both.length > 0 ? { names: both, with: there } : null,
      ...(count > 0 && there.by !== null && there.at !== null
        ? { brought: { by: there.by, at: there.at, count } }
        : {}),
    });
  }

  async #save(): Promise<void> {
    if (!this.#state.kept.seen) await this.#read();
    for (let tries = 0; tries < TRIES && !this.#isSaved() && !this.#state.clash; tries += 1) await this.#tryToSave();
    const { clash, kept } = this.#state;
    if (!this.#isSaved() && !clash) return this.#later(QUIET_MS);
    const at = kept.seen?.at ?? null;
    if (clash) this.#set({ saving: { is: 'clash' } });
    else this.#set({ saving: at === null ? { is: 'idle' } : { is: 'saved', at } });
  }

  async #tryToSave(): Promise<void> {
    const { entries, seen } = this.#state.kept;
    try {
      if (Object.keys(entries).length === 0) {
        await discard(this.#of, seen?.tag ?? '');
        return await this.#read();
      }
      const { tag, at } = await save(this.#of, entries, seen?.tag ?? '');
      this.#keep({ seen: { tag, at, filled: entries } });
    } catch (error) {
      if (whyNot(error) !== 'changed') throw error;
      await this.#read();
    }
  }

  #isSaved(): boolean {
    const { entries, seen } = this.#state.kept;
    return seen !== null && isSame(entries, seen.filled);
  }
}

/** With what stands under a name now, or without it. */
function put<T>(all: Readonly<Record<string, T>>, name: string, now: T | undefined): Readonly<Record<string, T>> {
  const { [name]: _, ...rest } = all;
  return now === undefined ? rest : { ...rest, [name]: now };
}

import { createContext, Fragment, type ReactNode, useState } from 'react';

/** Puts a dialog over the screen under a name, in the place of an earlier one of that name, or takes it away (null). */
type Put = (name: string, dialog: ReactNode) => void;

export const PutDialog = createContext<Put>(() => {});

/**
 * The dialogs over a screen. They stand beside what the screen shows and not within it: news may take away the line whose
 * button opened one, and what is being written in it stays, as does a refusal that is yet to be read.
 */
export function OpenDialogs({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState<ReadonlyMap<string, ReactNode>>(new Map());
  const [put] = useState<Put>(() => (name: string, dialog: ReactNode) => {
    setOpen(
      (before) => new Map([...before].filter(([other]) => other !== name).concat(dialog ? [[name, dialog]] : [])),
    );
  });
  return (
    <PutDialog value={put}>
      {children}
      {[...open].map(([name, dialog]) => (
        <Fragment key={name}>{dialog}</Fragment>
      ))}
    </PutDialog>
  );
}

import { Button } from 'antd';
import { useState } from 'react';
import { ActDialog } from './act-dialog.tsx';
import type { Doing } from './doing.ts';

interface Props extends Doing {
  readonly look?: 'primary' | 'danger' | 'small';
  /** Hears that the dialog opens and closes. */
  readonly onOpen?: (isOpen: boolean) => void;
}

/** A button for something that a person does after a moment's thought: a dialog says what, asks what is needed, does it. */
export function ActButton({ look, onOpen, ...doing }: Props) {
  const [open, setOpen] = useState(false);
  const turn = (isOpen: boolean) => {
    setOpen(isOpen);
    onOpen?.(isOpen);
  };
  return (
    <>
      <Button
        {...(look === 'primary' ? { type: 'primary' as const } : {})}
        {...(look === 'small' ? { size: 'small' as const } : {})}
        danger={look === 'danger'}
        className="no-print"
        onClick={() => turn(true)}
        {...(doing.of === undefined ? {} : { 'aria-label': `${doing.name}：${doing.of}` })}
      >
        {doing.name}
      </Button>
      {open && <ActDialog {...doing} onClose={() => turn(false)} />}
    </>
  );
}

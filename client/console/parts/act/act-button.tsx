import { Button } from 'antd';
import { use, useEffect, useId, useState } from 'react';
import { ActDialog } from './act-dialog.tsx';
import type { Doing } from './doing.ts';
import { PutDialog } from './open-dialogs.tsx';

interface Props extends Doing {
  readonly look?: 'primary' | 'danger' | 'small';
}

/**
 * A button for something that a person does after a moment's thought: a dialog says what, asks what is needed, does it.
 * Where the button goes while the dialog is open, the dialog stays as it last was.
 */
export function ActButton({ look, ...doing }: Props) {
  const put = use(PutDialog);
  const name = useId();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!open) return;
    const close = () => {
      setOpen(false);
      put(name, null);
    };
    put(name, <ActDialog {...doing} onClose={close} />);
  });
  return (
    <Button
      {...(look === 'primary' ? { type: 'primary' as const } : {})}
      {...(look === 'small' ? { size: 'small' as const } : {})}
      danger={look === 'danger'}
      className="no-print"
      onClick={() => setOpen(true)}
      {...(doing.of === undefined ? {} : { 'aria-label': `${doing.name}：${doing.of}` })}
    >
      {doing.name}
    </Button>
  );
}

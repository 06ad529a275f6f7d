import { SendOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { FORM } from '../../words/report-form.ts';
import { useWords } from '../../words/use-words.ts';
import type { Saving } from './draft.ts';
import { SavingTold } from './saving-told.tsx';

interface Props {
  readonly count: number;
  readonly saving: Saving;
  readonly pending: boolean;
  /** A file is under way that belongs to what is sent. */
  readonly uploading: boolean;
  /** An answer was lost: the same is sent once more. */
  readonly again: boolean;
  /** What is sent goes to the head first. */
  readonly drafts: boolean;
  readonly onSend: () => void;
}

/** How much is filled in, and the button that hands it in; always in sight. */
export function SendBar({ count, saving, pending, uploading, again, drafts, onSend }: Props) {
  const say = useWords(FORM);
  const label = again ? 'again' : drafts ? 'send_drafts' : 'send';
  return (
    <div className="send-bar no-print">
      <span>{count === 0 ? say('nothing') : say('ready', { count })}</span>
      {count > 0 && <SavingTold saving={saving} />}
      <Button
        type="primary"
        icon={<SendOutlined />}
        disabled={count === 0}
        loading={pending || uploading}
        onClick={onSend}
      >
        {uploading ? say('uploading') : pending ? say('sending') : say(label, { count })}
      </Button>
    </div>
  );
}

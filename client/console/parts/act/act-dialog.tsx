import { Form, Modal } from 'antd';
import { ACT } from '../../words/act.ts';
import { useWords } from '../../words/use-words.ts';
import { FirstFocus } from '../first-focus.tsx';
import { Sentences } from '../sentences.tsx';
import { Changed, Looked } from './changed.tsx';
import type { Doing } from './doing.ts';
import { FieldItem } from './field.tsx';
import { isChanged } from './use-act.ts';
import { useDialog, type Values } from './use-dialog.ts';

interface Props extends Doing {
  readonly onClose: () => void;
}

/** Says what is about to be done, asks what is needed for it, and closes when it is done; a refusal stays to be read. */
export function ActDialog({ name, told, fields = [], below, act, touches, onClose }: Props) {
  const say = useWords(ACT);
  const [form] = Form.useForm<Values>();
  const { doing, refused, looks, lookAgain, confirm, leave } = useDialog({ act, touches, onClose });
  return (
    <Modal
      open
      title={name}
      okText={name}
      cancelText={say('cancel')}
      onOk={form.submit}
      onCancel={leave}
      confirmLoading={doing.isPending || looks === 'now'}
      width={520}
    >
      {told && <div className="told">{told}</div>}
      <Form
        form={form}
        name="act"
        layout="vertical"
        requiredMark="optional"
        scrollToFirstError={{ focus: true, block: 'nearest' }}
        onFinish={confirm}
      >
        {fields.map((field) => (
          <FieldItem key={field.name} field={field} />
        ))}
        {below}
      </Form>
      <FirstFocus />
      {looks === 'has' && doing.isIdle && <Looked refused={refused} />}
      {isChanged(doing.error) ? (
        <Changed refused={refused} isLooking={looks === 'now'} onLook={() => void lookAgain()} />
      ) : (
        <Sentences error={doing.error} />
      )}
    </Modal>
  );
}

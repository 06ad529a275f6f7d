import { Form, Modal } from 'antd';
import { useState } from 'react';
import { queries } from '../../app/query.ts';
import { ACT } from '../../words/act.ts';
import { useWords } from '../../words/use-words.ts';
import { FirstFocus } from '../first-focus.tsx';
import { Sentences } from '../sentences.tsx';
import { Changed, Looked } from './changed.tsx';
import type { Doing } from './doing.ts';
import { FieldItem } from './field.tsx';
import { holdAgainst, type Refused, refusedFor, seenNow } from './seen.ts';
import { isChanged, useAct } from './use-act.ts';

type Values = Readonly<Record<string, string | undefined>>;

interface Props extends Doing {
  readonly onClose: () => void;
}

/** Says what is about to be done, asks what is needed for it, and closes when it is done; a refusal stays to be read. */
export function ActDialog({ name, told, fields = [], below, act, touches, onClose }: Props) {
  const say = useWords(ACT);
  const [form] = Form.useForm<Values>();
  // Held against what was there when the dialog was opened: what comes in behind it was not looked at.
  const [seen, setSeen] = useState(seenNow);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [looks, setLooks] = useState<'not' | 'now' | 'has'>('not');
  const held = (values: Values, key: string) => {
    holdAgainst(key, seen);
    return act(filled(values), key);
  };
  const doing = useAct(held, touches, true);
  const lookAgain = async () => {
    setLooks('now');
    await Promise.all(touches.map((part) => queries.invalidateQueries({ queryKey: [part] })));
    setSeen(seenNow());
    setRefused(refusedFor());
    setLooks('has');
    doing.reset();
  };
  const confirm = (values: Values) =>
    doing.mutate(values, { onSuccess: onClose, onError: (error) => isChanged(error) && setRefused(refusedFor()) });
  return (
    <Modal
      open
      title={name}
      okText={name}
      cancelText={say('cancel')}
      onOk={form.submit}
      onCancel={onClose}
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

function filled(values: Values): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );
}

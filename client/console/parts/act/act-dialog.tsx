import { Form, Modal } from 'antd';
import { ACT } from '../../words/act.ts';
import { useWords } from '../../words/use-words.ts';
import { Sentences } from '../sentences.tsx';
import type { Doing } from './doing.ts';
import { FieldItem } from './field.tsx';
import { useAct } from './use-act.ts';

type Values = Readonly<Record<string, string | undefined>>;

interface Props extends Doing {
  readonly onClose: () => void;
}

/** Says what is about to be done, asks what is needed for it, and closes when it is done; a refusal stays to be read. */
export function ActDialog({ name, told, fields = [], below, act, touches, onClose }: Props) {
  const say = useWords(ACT);
  const [form] = Form.useForm<Values>();
  const doing = useAct((values: Values, key) => act(filled(values), key), touches);
  const confirm = (values: Values) => doing.mutate(values, { onSuccess: onClose });
  return (
    <Modal
      open
      title={name}
      okText={name}
      cancelText={say('cancel')}
      onOk={form.submit}
      onCancel={onClose}
      confirmLoading={doing.isPending}
      width={520}
    >
      {told && <div className="told">{told}</div>}
      <Form form={form} name="act" layout="vertical" requiredMark="optional" onFinish={confirm}>
        {fields.map((field) => (
          <FieldItem key={field.name} field={field} />
        ))}
        {below}
      </Form>
      <Sentences error={doing.error} />
    </Modal>
  );
}

function filled(values: Values): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );
}

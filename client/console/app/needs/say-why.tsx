import { Form, Input, Modal } from 'antd';
import { FirstFocus } from '../../parts/first-focus.tsx';
import { NEED } from '../../words/needs.ts';
import { useWords } from '../../words/use-words.ts';
import { giveReason } from './reason.ts';

interface Props {
  readonly onDone: (met: boolean) => void;
}

/** An auditor says why they look, before they see anything. */
export function SayWhy({ onDone }: Props) {
  const say = useWords(NEED);
  const [form] = Form.useForm<{ readonly reason: string }>();
  const give = ({ reason }: { readonly reason: string }) => {
    giveReason(reason.trim());
    onDone(true);
  };
  return (
    <Modal
      open
      title={say('why')}
      okText={say('look')}
      cancelText={say('cancel')}
      onOk={form.submit}
      onCancel={() => onDone(false)}
      width={420}
    >
      <p className="told">{say('why_told')}</p>
      <Form form={form} name="why" layout="vertical" requiredMark={false} onFinish={give}>
        <Form.Item
          name="reason"
          label={say('reason')}
          rules={[{ required: true, whitespace: true, max: 200, message: say('reason_form') }]}
        >
          <Input.TextArea rows={2} maxLength={200} showCount />
        </Form.Item>
      </Form>
      <FirstFocus />
    </Modal>
  );
}

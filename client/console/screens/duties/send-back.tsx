import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { DUTY } from '../../words/duties.ts';
import { useWords } from '../../words/use-words.ts';

interface Props {
  readonly title: string;
  readonly pending: boolean;
  readonly onGiven: (reason: string) => void;
}

/** Sends a draft back to its reporter, with the reason. */
export function SendBack({ title, pending, onGiven }: Props) {
  const say = useWords(DUTY);
  const [asks, setAsks] = useState(false);
  if (!asks) {
    return (
      <Button disabled={pending} onClick={() => setAsks(true)} aria-label={`${say('send_back')} ${title}`}>
        {say('send_back')}
      </Button>
    );
  }
  return (
    <Form<{ readonly reason: string }>
      layout="inline"
      requiredMark={false}
      onFinish={({ reason }) => onGiven(reason.trim())}
    >
      <Form.Item
        name="reason"
        label={say('reason')}
        rules={[{ required: true, whitespace: true, message: say('reason_needed') }]}
      >
        <Input autoFocus maxLength={2000} />
      </Form.Item>
      <Button htmlType="submit" danger disabled={pending}>
        {say('confirm_back')}
      </Button>
      <Button type="text" onClick={() => setAsks(false)}>
        {say('cancel')}
      </Button>
    </Form>
  );
}

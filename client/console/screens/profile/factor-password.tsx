import { Button, Form, Input } from 'antd';
import { OwnName } from '../../parts/own-name.tsx';
import { Sentences } from '../../parts/sentences.tsx';
import { PROFILE } from '../../words/profile.ts';
import { useWords } from '../../words/use-words.ts';

interface Props {
  readonly onGiven: (password: string) => void;
  readonly pending: boolean;
  readonly error: unknown;
}

/** The password, before anything that proves somebody is shown. */
export function FactorPassword({ onGiven, pending, error }: Props) {
  const say = useWords(PROFILE);
  return (
    <Form<{ readonly password: string }>
      name="factor"
      layout="vertical"
      requiredMark={false}
      className="short"
      onFinish={({ password }) => onGiven(password)}
    >
      <OwnName />
      <Form.Item name="password" label={say('current')} rules={[{ required: true, message: say('needed') }]}>
        <Input.Password autoComplete="current-password" autoFocus maxLength={128} />
      </Form.Item>
      <Sentences error={error} />
      <Button type="primary" htmlType="submit" loading={pending}>
        {say('begin_factor')}
      </Button>
    </Form>
  );
}

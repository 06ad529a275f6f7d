import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { Link } from 'react-router';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { Sentences } from '../../parts/sentences.tsx';
import { DOOR } from '../../words/doors.ts';
import { useWords } from '../../words/use-words.ts';

/** Asks for the link; whether the address has an account is not told. */
export function AskForm() {
  const say = useWords(DOOR);
  const ask = useMutation({
    mutationFn: (body: { readonly email: string }) => asked(() => api.POST('/password/resets', { body })),
  });
  return (
    <>
      <p className="told">{say('reset_told')}</p>
      {ask.isSuccess && <Alert type="success" showIcon title={say('link_sent')} role="status" />}
      <Form<{ readonly email: string }> name="ask" layout="vertical" requiredMark={false} onFinish={ask.mutate}>
        <Form.Item
          name="email"
          label={say('email')}
          rules={[{ required: true, type: 'email', message: say('needed') }]}
        >
          <Input autoComplete="email" type="email" autoFocus maxLength={200} size="large" />
        </Form.Item>
        <Sentences error={ask.error} />
        <Button type="primary" htmlType="submit" size="large" block loading={ask.isPending}>
          {say('send_link')}
        </Button>
      </Form>
      <p className="aside">
        <Link to="/sign-in">{say('back')}</Link>
      </p>
    </>
  );
}

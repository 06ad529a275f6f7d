import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useNavigate } from 'react-router';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { NewPassword } from '../../parts/new-password.tsx';
import { Sentences } from '../../parts/sentences.tsx';
import { DOOR } from '../../words/doors.ts';
import { useWords } from '../../words/use-words.ts';

interface Beginning {
  readonly username: string;
  readonly password: string;
  readonly name?: string;
  readonly email?: string;
}

interface Props {
  readonly token: string;
  /** Null for the first administrator, whom nobody invited. */
  readonly name: string | null;
}

/** A user name and a password of one's own; the first administrator says who they are as well. */
export function BeginForm({ token, name: invited }: Props) {
  const say = useWords(DOOR);
  const navigate = useNavigate();
  const first = invited === null;
  const begin = useMutation({
    mutationFn: ({ username, password, name, email }: Beginning) =>
      asked(() =>
        api.POST('/accounts', {
          body: { token, username: username.trim(), password, ...(first ? { name, email } : {}) },
        }),
      ),
    onSuccess: () => navigate('/sign-in', { state: { done: 'begun' }, replace: true }),
  });
  const needed = { required: true, message: say('needed') };
  return (
    <>
      <p className="told">{first ? say('begin_first') : say('begin_told', { name: invited })}</p>
      <Form<Beginning> name="begin" layout="vertical" requiredMark={false} onFinish={begin.mutate}>
        {first && <WhoIAm />}
        <Form.Item name="username" label={say('username')} extra={say('username_told')} rules={[needed]}>
          <Input autoComplete="username" autoCapitalize="none" maxLength={64} />
        </Form.Item>
        <NewPassword />
        <Sentences error={begin.error} />
        <Button type="primary" htmlType="submit" size="large" block loading={begin.isPending}>
          {say('begin')}
        </Button>
      </Form>
    </>
  );
}

/** Name and address of the first administrator, whom nobody has invited. */
function WhoIAm() {
  const say = useWords(DOOR);
  return (
    <>
      <Form.Item name="name" label={say('name')} rules={[{ required: true, message: say('needed') }]}>
        <Input autoComplete="name" maxLength={100} />
      </Form.Item>
      <Form.Item name="email" label={say('email')} rules={[{ required: true, type: 'email', message: say('needed') }]}>
        <Input autoComplete="email" type="email" maxLength={200} />
      </Form.Item>
    </>
  );
}

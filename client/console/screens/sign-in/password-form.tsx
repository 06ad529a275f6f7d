import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { Link } from 'react-router';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { Heading } from '../../parts/heading.tsx';
import { Sentences } from '../../parts/sentences.tsx';
import { DOOR } from '../../words/doors.ts';
import { useWords } from '../../words/use-words.ts';
import { OrganisationEntry } from './organisation-entry.tsx';

interface Credentials {
  readonly login: string;
  readonly password: string;
}

interface Props {
  readonly told: string | null;
  readonly onEntered: (secondFactor: boolean) => unknown;
}

/** User name or e-mail, and password. */
export function PasswordForm({ told, onEntered }: Props) {
  const say = useWords(DOOR);
  const signIn = useMutation({
    mutationFn: (body: Credentials) => asked(() => api.POST('/session', { body })),
    onSuccess: ({ secondFactor }) => onEntered(secondFactor),
  });
  const needed = [{ required: true, message: say('needed') }];
  return (
    <>
      <Heading>{say('sign_in')}</Heading>
      {told !== null && <Alert type="success" showIcon title={told} role="status" />}
      <Form<Credentials>
        name="sign-in"
        layout="vertical"
        requiredMark={false}
        onFinish={(given) => signIn.mutate(trimmed(given))}
      >
        <Form.Item name="login" label={say('login')} rules={needed}>
          <Input autoComplete="username" autoCapitalize="none" autoFocus maxLength={200} size="large" />
        </Form.Item>
        <Form.Item name="password" label={say('password')} rules={needed}>
          <Input.Password autoComplete="current-password" maxLength={128} size="large" />
        </Form.Item>
        <Sentences error={signIn.error} />
        <Button type="primary" htmlType="submit" size="large" block loading={signIn.isPending}>
          {say('sign_in')}
        </Button>
      </Form>
      <OrganisationEntry />
      <p className="aside">
        <Link to="/reset">{say('forgotten')}</Link>
      </p>
    </>
  );
}

/** A user name as it was meant: phones put a blank behind it. */
function trimmed({ login, password }: Credentials): Credentials {
  return { login: login.trim(), password };
}

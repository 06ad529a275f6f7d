import { useMutation } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useNavigate } from 'react-router';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { NewPassword } from '../../parts/new-password.tsx';
import { Sentences } from '../../parts/sentences.tsx';
import { DOOR } from '../../words/doors.ts';
import { useWords } from '../../words/use-words.ts';

/** Sets the new password by the link of the letter. */
export function SetForm({ token }: { readonly token: string }) {
  const say = useWords(DOOR);
  const navigate = useNavigate();
  const set = useMutation({
    mutationFn: ({ password }: { readonly password: string }) =>
      asked(() => api.PUT('/password/resets', { body: { token, password } })),
    onSuccess: () => navigate('/sign-in', { state: { done: 'is_set' }, replace: true }),
  });
  return (
    <>
      <p className="told">{say('new_told')}</p>
      <Form<{ readonly password: string }> name="set" layout="vertical" requiredMark={false} onFinish={set.mutate}>
        <NewPassword />
        <Sentences error={set.error} />
        <Button type="primary" htmlType="submit" size="large" block loading={set.isPending}>
          {say('set_password')}
        </Button>
      </Form>
    </>
  );
}

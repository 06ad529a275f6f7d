import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { queries } from '../../app/query.ts';
import { useByOrganisationAlone } from '../../app/session/use-by-organisation-alone.ts';
import { NewPassword } from '../../parts/new-password.tsx';
import { OwnName } from '../../parts/own-name.tsx';
import { Sentences } from '../../parts/sentences.tsx';
import { PROFILE } from '../../words/profile.ts';
import { useWords } from '../../words/use-words.ts';

interface Change {
  readonly current: string;
  readonly password: string;
}

/** One's password, where one has it here. */
export function PasswordPanel() {
  const say = useWords(PROFILE);
  if (!useByOrganisationAlone()) return <ChangePassword />;
  return (
    <section className="panel">
      <h2>{say('password')}</h2>
      <p className="told">{say('no_password')}</p>
    </section>
  );
}

/** Changing one's password, which ends every other session. */
function ChangePassword() {
  const say = useWords(PROFILE);
  const [form] = Form.useForm<Change>();
  const change = useMutation({
    mutationFn: ({ current, password }: Change) =>
      asked(() => api.PUT('/password', { body: { current, next: password } })),
    onSuccess: async () => {
      form.resetFields();
      await queries.invalidateQueries();
    },
  });
  return (
    <section className="panel">
      <h2>{say('password')}</h2>
      {change.isSuccess && <Alert type="success" showIcon title={say('changed')} role="status" />}
      <Form<Change>
        form={form}
        name="change"
        layout="vertical"
        requiredMark={false}
        className="short"
        onFinish={change.mutate}
      >
        <OwnName />
        <Form.Item name="current" label={say('current')} rules={[{ required: true, message: say('needed') }]}>
          <Input.Password autoComplete="current-password" maxLength={128} />
        </Form.Item>
        <NewPassword label={say('new_password')} />
        <Sentences error={change.error} />
        <Button htmlType="submit" loading={change.isPending}>
          {say('change')}
        </Button>
      </Form>
    </section>
  );
}

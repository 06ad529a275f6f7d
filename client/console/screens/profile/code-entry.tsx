import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { Sentences } from '../../parts/sentences.tsx';
import { PROFILE } from '../../words/profile.ts';
import { useWords } from '../../words/use-words.ts';

interface Props {
  /** What pressing the button does, in words. */
  readonly does: 'finish' | 'give_code';
  readonly onDone: () => unknown;
}

/** The six digits on the phone: the first that make a new authenticator count, or those that were not given at the door. */
export function CodeEntry({ does, onDone }: Props) {
  const say = useWords(PROFILE);
  const give = useMutation({
    mutationFn: (body: { readonly code: string }) => asked(() => api.POST('/session/code', { body })),
    onSuccess: onDone,
  });
  return (
    <Form<{ readonly code: string }>
      name="given-code"
      layout="vertical"
      requiredMark={false}
      className="short"
      onFinish={give.mutate}
    >
      <Form.Item
        name="code"
        label={say('code')}
        rules={[{ required: true, pattern: /^\d{6}$/, message: say('code_form') }]}
      >
        <Input inputMode="numeric" autoComplete="one-time-code" maxLength={6} className="code" />
      </Form.Item>
      <Sentences error={give.error} />
      <Button type="primary" htmlType="submit" loading={give.isPending}>
        {say(does)}
      </Button>
    </Form>
  );
}

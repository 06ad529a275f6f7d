import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { Heading } from '../../parts/heading.tsx';
import { Sentences } from '../../parts/sentences.tsx';
import { DOOR } from '../../words/doors.ts';
import { useWords } from '../../words/use-words.ts';

interface Props {
  readonly onEntered: () => unknown;
  readonly onBack: () => void;
}

/** The code of the second factor, or one of those that were kept for when the authenticator is not at hand. */
export function CodeForm({ onEntered, onBack }: Props) {
  const say = useWords(DOOR);
  const [backup, setBackup] = useState(false);
  const give = useMutation({
    mutationFn: ({ code }: { readonly code: string }) =>
      asked(() => api.POST('/session/code', { body: backup ? { backupCode: code.trim() } : { code: code.trim() } })),
    onSuccess: onEntered,
  });
  const change = () => {
    give.reset();
    setBackup(!backup);
  };
  return (
    <>
      <Heading>{say('code_title')}</Heading>
      <p className="told">{say(backup ? 'backup_told' : 'code_told')}</p>
      <Form<{ readonly code: string }>
        key={String(backup)}
        name="code"
        layout="vertical"
        requiredMark={false}
        onFinish={give.mutate}
      >
        <Form.Item
          name="code"
          label={say(backup ? 'backup_code' : 'code')}
          rules={[codeRule(backup, say('code_form'))]}
        >
          <Input {...(backup ? {} : ONE_TIME)} autoFocus size="large" className="code" />
        </Form.Item>
        <Sentences error={give.error} />
        <Button type="primary" htmlType="submit" size="large" block loading={give.isPending}>
          {say('confirm')}
        </Button>
      </Form>
      <p className="aside">
        <Button type="link" onClick={change}>
          {say(backup ? 'code_instead' : 'backup_instead')}
        </Button>
        <Button type="link" onClick={onBack}>
          {say('back')}
        </Button>
      </p>
    </>
  );
}

const ONE_TIME = { inputMode: 'numeric', autoComplete: 'one-time-code', maxLength: 6 } as const;

function codeRule(backup: boolean, message: string) {
  return { required: true, pattern: backup ? /^\s*[A-Za-z0-9-]{5,32}\s*$/ : /^\s*\d{6}\s*$/, message };
}

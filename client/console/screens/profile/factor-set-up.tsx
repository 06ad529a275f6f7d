import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, QRCode } from 'antd';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { Sentences } from '../../parts/sentences.tsx';
import { PROFILE } from '../../words/profile.ts';
import { useWords } from '../../words/use-words.ts';
import { BackupCodes } from './backup-codes.tsx';

interface Props {
  readonly begun: { readonly uri: string; readonly backupCodes: readonly string[] };
  readonly onDone: () => unknown;
}

/** The picture to scan, drawn here and nowhere else, the codes to keep, and the first code that makes it count. */
export function FactorSetUp({ begun, onDone }: Props) {
  const say = useWords(PROFILE);
  const give = useMutation({
    mutationFn: (body: { readonly code: string }) => asked(() => api.POST('/session/code', { body })),
    onSuccess: onDone,
  });
  const key = new URL(begun.uri).searchParams.get('secret') ?? '';
  return (
    <div className="set-up">
      <figure>
        <figcaption>{say('scan')}</figcaption>
        <QRCode type="svg" value={begun.uri} size={176} color="#000000" bgColor="#ffffff" aria-label={say('scan')} />
      </figure>
      <div>
        <p>{say('scan_told')}</p>
        <p className="key">{key.replace(/(.{4})(?=.)/g, '$1 ')}</p>
        <BackupCodes codes={begun.backupCodes} />
        <Form<{ readonly code: string }>
          name="first-code"
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
            {say('finish')}
          </Button>
        </Form>
      </div>
    </div>
  );
}

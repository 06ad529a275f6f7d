import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useLocation } from 'react-router';
import { Sentences } from '../../parts/sentences.tsx';
import { NEED } from '../../words/needs.ts';
import { useWords } from '../../words/use-words.ts';
import { api } from '../api.ts';
import { keepPlace } from '../session/place.ts';
import { useDeparture } from '../session/use-departure.ts';
import { useWaysIn } from '../session/use-ways-in.ts';

interface Props {
  readonly onDone: (met: boolean) => void;
}

/** The password once more, before something grave; it holds for ten minutes. */
export function ProveAgain({ onDone }: Props) {
  const say = useWords(NEED);
  const [form] = Form.useForm<{ readonly password: string }>();
  const prove = useMutation({
    mutationFn: (body: { readonly password: string }) => api.POST('/session/proof', { body }),
    onSuccess: () => onDone(true),
  });
  return (
    <Modal
      open
      title={say('prove')}
      okText={say('confirm')}
      cancelText={say('cancel')}
      onOk={form.submit}
      onCancel={() => onDone(false)}
      confirmLoading={prove.isPending}
      width={420}
    >
      <p className="told">{say('prove_told')}</p>
      <Form form={form} name="proof" layout="vertical" requiredMark={false} onFinish={prove.mutate}>
        <Form.Item name="password" label={say('password')} rules={[{ required: true, message: say('needed') }]}>
          <Input.Password autoComplete="current-password" autoFocus maxLength={128} />
        </Form.Item>
        <Sentences error={prove.error} />
      </Form>
      <AtTheOrganisation />
    </Modal>
  );
}

/** Whoever has no password here proves it where they signed in; what they were doing, they begin again afterwards. */
function AtTheOrganisation() {
  const say = useWords(NEED);
  const depart = useDeparture();
  const { pathname, search } = useLocation();
  if (!useWaysIn()?.organisation) return null;
  const go = () => {
    keepPlace(pathname + search);
    depart.mutate(true);
  };
  return (
    <>
      <Button block onClick={go} loading={depart.isPending}>
        {say('at_organisation')}
      </Button>
      <Sentences error={depart.error} />
    </>
  );
}

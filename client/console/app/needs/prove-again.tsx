import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useLocation } from 'react-router';
import { FirstFocus } from '../../parts/first-focus.tsx';
import { Sentences } from '../../parts/sentences.tsx';
import { NEED } from '../../words/needs.ts';
import { useWords } from '../../words/use-words.ts';
import { api } from '../api.ts';
import { keepPlace } from '../session/place.ts';
import { useByOrganisationAlone } from '../session/use-by-organisation-alone.ts';
import { useDeparture } from '../session/use-departure.ts';
import { useWaysIn } from '../session/use-ways-in.ts';

interface Props {
  readonly onDone: (met: boolean) => void;
}

/** Before something grave somebody proves themselves once more; it holds for ten minutes. */
export function ProveAgain({ onDone }: Props) {
  return useByOrganisationAlone() ? <AtTheOrganisation onDone={onDone} /> : <ByPassword onDone={onDone} />;
}

/** The password once more; whoever has one here may as well go where the organisation signs its people in. */
function ByPassword({ onDone }: Props) {
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
          <Input.Password autoComplete="current-password" maxLength={128} />
        </Form.Item>
        <Sentences error={prove.error} />
      </Form>
      <FirstFocus />
      <OrAtTheOrganisation />
    </Modal>
  );
}

function OrAtTheOrganisation() {
  const say = useWords(NEED);
  const [depart, go] = useProofThere();
  if (!useWaysIn()?.organisation) return null;
  return (
    <>
      <Button block onClick={go} loading={depart.isPending}>
        {say('at_organisation')}
      </Button>
      <Sentences error={depart.error} />
    </>
  );
}

/** Whoever has no password here proves it where they signed in. */
function AtTheOrganisation({ onDone }: Props) {
  const say = useWords(NEED);
  const [depart, go] = useProofThere();
  return (
    <Modal
      open
      title={say('prove_there')}
      okText={say('go_there')}
      cancelText={say('cancel')}
      onOk={go}
      onCancel={() => onDone(false)}
      confirmLoading={depart.isPending}
      width={420}
    >
      <p className="told">{say('prove_there_told')}</p>
      <FirstFocus />
      <Sentences error={depart.error} />
    </Modal>
  );
}

/** The way there; what somebody was doing, they begin again afterwards. */
function useProofThere() {
  const depart = useDeparture();
  const { pathname, search, hash } = useLocation();
  const go = () => {
    keepPlace(pathname + search + hash);
    depart.mutate(true);
  };
  return [depart, go] as const;
}

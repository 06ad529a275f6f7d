import { Button, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { useAct } from '../../parts/act/use-act.ts';
import { sentFile } from '../../parts/sent-file.ts';
import { Sentences } from '../../parts/sentences.tsx';
import { YamlFile } from '../../parts/yaml-file.tsx';
import { REHEARSE } from '../../words/rehearse.ts';
import { useWords } from '../../words/use-words.ts';

interface Wish {
  readonly of: 'running' | 'own';
  readonly seed: string;
  readonly plan?: File;
  readonly policy?: File;
}

/** What is rehearsed: the running plan, or files of one's own; and the conduct of its units. */
export function BeginForm() {
  const say = useWords(REHEARSE);
  const { cycle, own, role } = useStanding();
  const running = role === 'supervisor' && cycle !== null ? cycle : null;
  const [of, setOf] = useState<Wish['of']>(running === null ? 'own' : 'running');
  const begin = useAct(
    async ({ seed, plan, policy }: Wish, key) => {
      const body =
        plan && policy && of === 'own'
          ? { seed, plan: await sentFile(plan), policy: await sentFile(policy) }
          : { seed, cycle: running ?? '' };
      return asked(() => api.POST('/rehearsals', { params: { header: { 'Idempotency-Key': key } }, body }));
    },
    ['rehearsals'],
  );
  const rules = [{ required: true, message: say('file_needed') }];
  return (
    <Form<Wish>
      layout="vertical"
      requiredMark={false}
      initialValues={{ of, seed: '2024' }}
      onFinish={(wish) => begin.mutate(wish)}
      className="panel"
    >
      {running !== null && (
        <Form.Item name="of" label={say('what')}>
          <Radio.Group
            onChange={({ target }) => setOf(target.value)}
            options={[
              { value: 'running', label: say('running', { title: own?.title ?? '' }) },
              { value: 'own', label: say('own') },
            ]}
          />
        </Form.Item>
      )}
      {of === 'own' && (
        <div className="own-files">
          <Form.Item name="plan" label={say('plan_file')} rules={rules}>
            <YamlFile />
          </Form.Item>
          <Form.Item name="policy" label={say('policy_file')} rules={rules}>
            <YamlFile />
          </Form.Item>
        </div>
      )}
      <Form.Item
        name="seed"
        label={say('seed')}
        extra={say('seed_told')}
        rules={[{ required: true, whitespace: true, message: say('needed') }]}
      >
        <Input className="seed" maxLength={40} />
      </Form.Item>
      <Sentences error={begin.error} />
      <Button type="primary" htmlType="submit" loading={begin.isPending}>
        {say('begin')}
      </Button>
    </Form>
  );
}

import { Alert, Button, Form, Input } from 'antd';
import { keyed } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { useAct } from '../../parts/act/use-act.ts';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import { Sentences } from '../../parts/sentences.tsx';
import { usePeople } from '../../parts/use-people.ts';
import { ACT } from '../../words/act.ts';
import { useWords } from '../../words/use-words.ts';
import { WORK_REPORTS } from '../../words/work-reports.ts';
import { type Draft, useDraft } from './use-draft.ts';

interface Values {
  readonly number: string;
  readonly signer: string;
  readonly blocks: Readonly<Record<string, string>>;
}

/** A report on the work while it is written: the record has filled its blocks, a person completes them and sends it. */
export function WriteReport({ report, period }: { readonly report: string; readonly period: string }) {
  return <Loaded query={useDraft(report, period)}>{(draft) => <Written draft={draft} />}</Loaded>;
}

function Written({ draft: { template, period, blocks } }: { readonly draft: Draft }) {
  const say = useWords(WORK_REPORTS);
  const cycle = useStanding().cycle ?? '';
  const person = usePeople(cycle);
  const name = usePeriodName()(period);
  const to = template.to.map((of) => (typeof of === 'string' ? person(of) : of.name));
  const needed = { required: true, whitespace: true, message: useWords(ACT)('needed') };
  const sending = useAct(
    (values: Values, key) => {
      const body = { report: template.id, period, ...values };
      return asked(() => api.POST('/cycles/{cycle}/work-reports', { params: keyed({ cycle }, key), body }));
    },
    ['work-reports', 'waiting'],
  );
  return (
    <>
      <Heading>{say('of_period', { name: template.name, period: name })}</Heading>
      <Alert type="info" showIcon title={say('draft_told')} />
      <Form<Values>
        name="work-report"
        layout="vertical"
        requiredMark={false}
        initialValues={{ blocks }}
        onFinish={(values) => sending.mutate(values)}
      >
        <section className="panel report-head">
          <Form.Item name="number" label={say('number')} rules={[needed]} extra={say('number_told')}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="signer" label={say('signer')} rules={[needed]}>
            <Input maxLength={200} />
          </Form.Item>
        </section>
        {template.blocks.map((block) => (
          <section key={block.id} className="panel">
            <Form.Item name={['blocks', block.id]} label={<h2>{block.name}</h2>} rules={[needed]}>
              <Input.TextArea className="report-block" maxLength={20_000} />
            </Form.Item>
          </section>
        ))}
        <Sentences error={sending.error} />
        <section className="panel">
          <p>{say('send_told', { to: to.join(say('and')) })}</p>
          <Button type="primary" htmlType="submit" loading={sending.isPending}>
            {say('send')}
          </Button>
        </section>
      </Form>
    </>
  );
}

import { PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { keyed } from '../../../api/client.ts';
import type { Sent } from '../../../api/described.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { FilesEntry } from '../../parts/act/files-entry.tsx';
import { linesOf } from '../../parts/act/several-entry.tsx';
import { useAct } from '../../parts/act/use-act.ts';
import { Sentences } from '../../parts/sentences.tsx';
import { UNIT_PLANS } from '../../words/unit-plans.ts';
import { useWords } from '../../words/use-words.ts';
import type { UnitPlan } from '../unit-plans/use-unit-plans.ts';
import { StepFields } from './step-fields.tsx';

interface Values {
  readonly text?: string;
  readonly steps: Sent<'fileUnitPlan'>['steps'];
  readonly files?: string;
}

const EMPTY = { task: '', title: '', due: '', charge: '' };

/** Files a unit's plan: its goals, the paper itself, and step by step what is done by when; what was sent back stays. */
export function FilePlan({ plan: { plan, unit, text, steps, status, files } }: { readonly plan: UnitPlan }) {
  const say = useWords(UNIT_PLANS);
  const cycle = useStanding().cycle ?? '';
  const filing = useAct(
    ({ text: goals = '', steps: own, files: added }: Values, key) => {
      const hashes = linesOf(added);
      const kept = hashes.length > 0 ? hashes : (files ?? []).map((file) => file.sha256);
      const body = { plan, unit, text: goals, steps: own, ...(kept.length > 0 ? { files: kept } : {}) };
      return asked(() => api.POST('/cycles/{cycle}/unit-plans', { params: keyed({ cycle }, key), body }));
    },
    ['unit-plans', 'duties'],
  );
  return (
    <section className="panel no-print">
      <h2>{say(status === 'not_filed' ? 'file' : 'file_again')}</h2>
      <Form<Values>
        name="unit-plan"
        layout="vertical"
        requiredMark="optional"
        initialValues={{ text, steps: steps && steps.length > 0 ? steps : [EMPTY] }}
        onFinish={(values) => filing.mutate(values)}
      >
        <Form.Item name="text" label={say('text')} extra={say('text_told')}>
          <Input.TextArea rows={5} maxLength={20_000} />
        </Form.Item>
        <Form.Item name="files" label={say('files')} extra={say('files_told')}>
          <FilesEntry unit={unit} />
        </Form.Item>
        <h3>{say('steps')}</h3>
        <Form.List name="steps">
          {(fields, { add, remove }) => (
            <>
              <ol className="plan-steps">
                {fields.map(({ key, name }) => (
                  <StepFields key={key} at={name} {...(fields.length > 1 ? { onRemove: () => remove(name) } : {})} />
                ))}
              </ol>
              <Button icon={<PlusOutlined />} onClick={() => add(EMPTY)}>
                {say('add_step')}
              </Button>
            </>
          )}
        </Form.List>
        <Sentences error={filing.error} />
        <Button type="primary" htmlType="submit" loading={filing.isPending} className="plan-send">
          {say('send')}
        </Button>
      </Form>
    </section>
  );
}

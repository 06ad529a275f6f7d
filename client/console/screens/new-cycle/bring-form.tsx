import { Button, Form } from 'antd';
import { DayEntry } from '../../parts/act/day-entry.tsx';
import { Sentences } from '../../parts/sentences.tsx';
import { YamlFile } from '../../parts/yaml-file.tsx';
import { NEW_CYCLE } from '../../words/new-cycle.ts';
import { useWords } from '../../words/use-words.ts';
import type { Brought, useCheck } from './use-check.ts';

interface Props {
  readonly check: ReturnType<typeof useCheck>;
}

/** The files that a cycle is made of, and the day from which it runs; another file puts what was found aside. */
export function BringForm({ check }: Props) {
  const say = useWords(NEW_CYCLE);
  const rules = [{ required: true, message: say('file_needed') }];
  return (
    <Form<Brought>
      layout="vertical"
      requiredMark={false}
      className="panel"
      onValuesChange={() => check.reset()}
      onFinish={(brought) => check.mutate(brought)}
    >
      <div className="brought">
        <Form.Item name="plan" label={say('plan')} rules={rules}>
          <YamlFile />
        </Form.Item>
        <Form.Item name="policy" label={say('policy')} rules={rules}>
          <YamlFile />
        </Form.Item>
        <Form.Item name="calendar" label={say('calendar')}>
          <YamlFile />
        </Form.Item>
        <Form.Item name="from" label={say('from')}>
          <DayEntry />
        </Form.Item>
      </div>
      <Sentences error={check.error} />
      <Button type="primary" htmlType="submit" loading={check.isPending}>
        {say('check')}
      </Button>
    </Form>
  );
}

import { Alert, Button, Checkbox, Form, Input } from 'antd';
import { keyed } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { DayEntry } from '../../parts/act/day-entry.tsx';
import { useAct } from '../../parts/act/use-act.ts';
import { Sentences } from '../../parts/sentences.tsx';
import { IMPORT } from '../../words/plan-import.ts';
import { useWords } from '../../words/use-words.ts';
import type { Difference } from './diff-table.tsx';

interface Wish {
  readonly reason: string;
  readonly from?: string;
  readonly withdraw?: boolean;
}

interface Props {
  readonly file: File;
  readonly found: readonly Difference[];
  readonly onProposed: () => void;
}

/** Asks for everything that the table changes as one change; where a running cycle cannot take it all, says so instead. */
export function ProposeTable({ file, found, onProposed }: Props) {
  const say = useWords(IMPORT);
  const { cycle } = useStanding();
  const impossible = found.filter((d) => d.change === null).length;
  const leavesOut = found.some((d) => d.change?.act === 'withdraw');
  const propose = useAct(
    ({ reason, from, withdraw }: Wish, key) =>
      asked(() =>
        api.POST('/cycles/{cycle}/plan-changes/{id}', {
          params: {
            ...keyed({ cycle: cycle ?? '', id: key }, key),
            query: { name: file.name, reason, ...(from ? { from } : {}), ...(withdraw ? { withdraw: 'yes' } : {}) },
          },
          headers: { 'Content-Type': 'application/octet-stream' },
          body: '',
          bodySerializer: () => file,
        }),
      ),
    ['plan', 'plan-changes'],
  );
  if (impossible > 0) return <Alert type="warning" showIcon title={say('impossible', { count: impossible })} />;
  return (
    <Form<Wish> layout="vertical" onFinish={(wish) => propose.mutate(wish, { onSuccess: onProposed })}>
      {leavesOut && (
        <Form.Item name="withdraw" valuePropName="checked">
          <Checkbox>{say('withdraw')}</Checkbox>
        </Form.Item>
      )}
      <Form.Item name="from" label={say('from')} extra={say('from_told')}>
        <DayEntry />
      </Form.Item>
      <Form.Item
        name="reason"
        label={say('reason')}
        rules={[{ required: true, whitespace: true, message: say('reason_needed') }]}
      >
        <Input.TextArea rows={2} maxLength={2000} />
      </Form.Item>
      <Sentences error={propose.error} />
      <Button type="primary" htmlType="submit" loading={propose.isPending}>
        {say('propose')}
      </Button>
    </Form>
  );
}

import { DeleteOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import { useStanding } from '../../app/session/use-session.ts';
import { DayEntry } from '../../parts/act/day-entry.tsx';
import { usePlan } from '../../parts/use-plan.ts';
import { ACT } from '../../words/act.ts';
import { UNIT_PLANS } from '../../words/unit-plans.ts';
import { useWords } from '../../words/use-words.ts';

interface Props {
  /** Which step it is, counted from nought. */
  readonly at: number;
  /** Left out where it is the only one. */
  readonly onRemove?: () => void;
}

/** One step of a plan as it is written: for which of the unit's tasks, what, by when, and who alone is in charge. */
export function StepFields({ at, onRemove }: Props) {
  const say = useWords(UNIT_PLANS);
  const needed = { required: true, whitespace: true, message: useWords(ACT)('needed') };
  const tasks = useOwnTasks();
  return (
    <li>
      <Form.Item name={[at, 'title']} label={say('step')} rules={[needed]} className="plan-step-title">
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name={[at, 'task']} label={say('task')} rules={[needed]} className="plan-step-task">
        <Select showSearch={{ optionFilterProp: 'label' }} options={tasks} />
      </Form.Item>
      <Form.Item name={[at, 'due']} label={say('step_due')} rules={[needed]}>
        <DayEntry />
      </Form.Item>
      <Form.Item name={[at, 'charge']} label={say('charge')} rules={[needed]}>
        <Input maxLength={200} />
      </Form.Item>
      {onRemove && (
        <Button
          type="text"
          icon={<DeleteOutlined />}
          aria-label={say('remove_step', { number: at + 1 })}
          onClick={onRemove}
          className="plan-step-remove"
        />
      )}
    </li>
  );
}

/** The tasks that the unit leads or helps with: a step serves one of them. */
function useOwnTasks() {
  const unit = useStanding().own?.post.unit ?? '';
  const { data } = usePlan();
  return (data?.tasks ?? [])
    .filter(({ lead, co }) => [...lead, ...co].includes(unit))
    .map(({ id, title }) => ({ value: id, label: title }));
}

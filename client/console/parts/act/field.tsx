import { Form, Input, Select } from 'antd';
import { ACT } from '../../words/act.ts';
import { useWords } from '../../words/use-words.ts';
import { DayEntry } from './day-entry.tsx';
import { FilesEntry } from './files-entry.tsx';
import { type Choice, SeveralEntry } from './several-entry.tsx';
import { UnitFiles } from './unit-files.tsx';

/**
 * Something that is asked before a person does something: a line, a text, a long one, a day, a number, one of several choices or some
 * of them, or files that prove it; of some and of files the value has a line each, an id or a hash (`linesOf`).
 */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly kind: 'line' | 'text' | 'long' | 'day' | 'number' | 'choice' | 'several' | 'files';
  readonly choices?: readonly Choice[];
  /** Of which unit files are evidence, or the field of the dialog whose value begins with it. */
  readonly unit?: string;
  readonly unitOf?: string;
  /** Left out where the person may leave it empty. */
  readonly required?: true;
  readonly initial?: string;
  /** What helps to fill it in. */
  readonly told?: string;
}

const MOST = 2000;
const MOST_LONG = 20_000;

/** One field of a dialog, with what is said when it is left empty. */
export function FieldItem({ field }: { readonly field: Field }) {
  const say = useWords(ACT);
  const { name, label, required, initial, told } = field;
  return (
    <Form.Item
      name={name}
      label={label}
      initialValue={initial}
      extra={told}
      rules={required ? [{ required, whitespace: true, message: say('needed') }] : []}
    >
      <Entry field={field} />
    </Form.Item>
  );
}

/** What antd hands to the entry of an item: its id, value and how it changes. */
function Entry({ field, ...item }: { readonly field: Field }) {
  switch (field.kind) {
    case 'text':
      return <Input.TextArea {...item} rows={3} maxLength={MOST} />;
    case 'long':
      return <Input.TextArea {...item} rows={10} maxLength={MOST_LONG} />;
    case 'day':
      return <DayEntry {...item} />;
    case 'number':
      return <Input {...item} inputMode="decimal" />;
    case 'choice':
      return (
        <Select
          {...item}
          showSearch={{ optionFilterProp: 'label' }}
          options={field.choices?.map((choice) => ({ ...choice }))}
        />
      );
    case 'several':
      return <SeveralEntry {...item} choices={field.choices} />;
    case 'files':
      return field.unitOf ? (
        <UnitFiles {...item} unitOf={field.unitOf} />
      ) : (
        <FilesEntry {...item} unit={field.unit ?? ''} />
      );
    case 'line':
      return <Input {...item} maxLength={MOST} />;
  }
}

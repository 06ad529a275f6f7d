import { CheckOutlined, WarningOutlined } from '@ant-design/icons';
import { Told } from '../../parts/days-left.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { FORM } from '../../words/report-form.ts';
import { useWords } from '../../words/use-words.ts';
import type { Saving } from './draft.ts';

/** Whether what is filled in is saved, and when; where it is not, why, and that nothing is lost. */
export function SavingTold({ saving }: { readonly saving: Saving }) {
  const say = useWords(FORM);
  const { time } = useTimes();
  switch (saving.is) {
    case 'idle':
      return null;
    case 'pending':
      return <span className="faint">{say('saving')}</span>;
    case 'saved':
      return (
        <span className="faint">
          <CheckOutlined /> {say('saved', { at: time(saving.at) })}
          <span className="desk-only">{say('saved_for')}</span>
        </span>
      );
    case 'clash':
      return <Told tone="warn" icon={<WarningOutlined />} words={say('unsaved_clash')} />;
    case 'no_answer':
      return <Told tone="warn" icon={<WarningOutlined />} words={say('unsaved')} />;
    case 'refused':
      return <Told tone="warn" icon={<WarningOutlined />} words={say('unsaved_why', { why: saving.why })} />;
  }
}

import { ArrowLeftOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { FORM } from '../../words/report-form.ts';
import { useWords } from '../../words/use-words.ts';
import { useDesk } from '../duties/use-duties.ts';

/** The way back to all duties. */
export function BackToDuties() {
  const say = useWords(FORM);
  const { cycle } = useDesk();
  return (
    <Link className="no-print" to={`/cycles/${cycle}/duties`}>
      <ArrowLeftOutlined /> {say('back')}
    </Link>
  );
}

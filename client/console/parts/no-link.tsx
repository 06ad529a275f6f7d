import { Alert } from 'antd';
import { Link } from 'react-router';
import { DOOR } from '../words/doors.ts';
import { useWords } from '../words/use-words.ts';

/** Said to whoever comes without the link of a letter, or with half of it. */
export function NoLink() {
  const say = useWords(DOOR);
  return (
    <>
      <Alert type="warning" showIcon title={say('no_link')} description={say('no_link_told')} />
      <p className="aside">
        <Link to="/sign-in">{say('back')}</Link>
      </p>
    </>
  );
}

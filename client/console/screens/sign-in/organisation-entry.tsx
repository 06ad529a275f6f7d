import { Alert, Button } from 'antd';
import { useSearchParams } from 'react-router';
import { useDeparture } from '../../app/session/use-departure.ts';
import { useWaysIn } from '../../app/session/use-ways-in.ts';
import { Sentences } from '../../parts/sentences.tsx';
import { DOOR } from '../../words/doors.ts';
import { useWords } from '../../words/use-words.ts';

/** Where the organisation signs its people in by itself, the way there; and what is said to who came back in vain. */
export function OrganisationEntry() {
  const say = useWords(DOOR);
  const depart = useDeparture();
  const [search] = useSearchParams();
  const error = search.get('error');
  if (!useWaysIn()?.organisation) return null;
  return (
    <div className="other-way">
      <p>{say('or')}</p>
      {error !== null && (
        <Alert
          type="warning"
          showIcon
          title={say(error.startsWith('state_') ? 'came_again' : 'in_vain')}
          role="alert"
        />
      )}
      <Sentences error={depart.error} />
      <Button size="large" block loading={depart.isPending} onClick={() => depart.mutate(false)}>
        {say('by_organisation')}
      </Button>
    </div>
  );
}

import { Alert, Button } from 'antd';
import { useState } from 'react';
import { ACT } from '../../words/act.ts';
import { useWords } from '../../words/use-words.ts';

interface Props {
  readonly onLook: () => Promise<unknown>;
}

/** That somebody changed meanwhile what an act is about: nothing was done, and nothing that was filled in is lost. */
export function Changed({ onLook }: Props) {
  const say = useWords(ACT);
  const [isLooking, setLooking] = useState(false);
  const look = () => {
    setLooking(true);
    void onLook().finally(() => setLooking(false));
  };
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={
        <>
          <p>{say('changed')}</p>
          <Button loading={isLooking} onClick={look}>
            {say('look_again')}
          </Button>
        </>
      }
    />
  );
}

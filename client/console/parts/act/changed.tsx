import { Alert, Button } from 'antd';
import { lazy, Suspense } from 'react';
import { ACT } from '../../words/act.ts';
import { useWords } from '../../words/use-words.ts';
import '../changed/changed.css';
import type { Refused } from './seen.ts';

/** Loaded when it is needed, which is seldom. */
const WhatChanged = lazy(async () => ({ default: (await import('../changed/what-changed.tsx')).WhatChanged }));

interface Props {
  readonly refused: Refused | null;
  readonly isLooking: boolean;
  readonly onLook: () => void;
}

/** That somebody changed meanwhile what an act is about, and what of it: nothing was done, and nothing that was filled in is lost. */
export function Changed({ refused, isLooking, onLook }: Props) {
  const say = useWords(ACT);
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      className="changed-alert"
      title={
        <>
          <p>{say('changed')}</p>
          <Became refused={refused} />
          <Button loading={isLooking} onClick={onLook}>
            {say('look_again')}
          </Button>
        </>
      }
    />
  );
}

/** That what stands now was loaded, and what of it is not as it was. */
export function Looked({ refused }: Pick<Props, 'refused'>) {
  const say = useWords(ACT);
  return (
    <Alert
      type="info"
      showIcon
      role="status"
      className="changed-alert"
      title={
        <>
          <p>{say('looked')}</p>
          <Became refused={refused} />
        </>
      }
    />
  );
}

function Became({ refused }: Pick<Props, 'refused'>) {
  return <Suspense>{refused && <WhatChanged refused={refused} />}</Suspense>;
}

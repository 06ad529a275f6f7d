import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { Facts } from '../../parts/facts.tsx';
import { save } from '../../parts/save.ts';
import { Sentences } from '../../parts/sentences.tsx';
import { RECORD } from '../../words/record.ts';
import { useWords } from '../../words/use-words.ts';

const NAME = 'record.ndjson';
/** Longer than any event is. */
const TAIL_BYTES = 1_000_000;

/** Takes the whole record along as a file, told with the hashes by which it is known again. */
export function ExportRecord() {
  const say = useWords(RECORD);
  const taken = useMutation({ mutationFn: take });
  return (
    <section className="panel record-act">
      <Button loading={taken.isPending} onClick={() => taken.mutate()}>
        {say('export')}
      </Button>
      <div role="status">
        <Sentences error={taken.error} />
        {taken.data && (
          <Alert
            type="success"
            showIcon
            title={say('exported', { events: taken.data.events, count: taken.data.events })}
            description={
              <>
                <p>{say('exported_told', { name: NAME })}</p>
                <Facts
                  facts={[
                    [say('head'), <code key="head">{`${taken.data.events}:${taken.data.head}`}</code>],
                    [say('file_hash'), <code key="file">{taken.data.sha256}</code>],
                  ]}
                />
              </>
            }
          />
        )}
      </div>
    </section>
  );
}

async function take() {
  const file = await asked(() => api.GET('/events/export', { parseAs: 'blob' }));
  save(file, NAME);
  const last = (await file.slice(-TAIL_BYTES).text()).trimEnd().split('\n').at(-1) ?? '{}';
  const { position = 0, hash = '' } = JSON.parse(last) as { readonly position?: number; readonly hash?: string };
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { events: position, head: hash, sha256 };
}

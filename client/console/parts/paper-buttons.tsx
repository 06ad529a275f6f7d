import { useMutation } from '@tanstack/react-query';
import { Button, Space } from 'antd';
import { useStanding } from '../app/session/use-session.ts';
import { save } from './save.ts';
import { Sentences } from './sentences.tsx';

interface Props {
  /** Where the paper opens. */
  readonly address: string;
  readonly take: () => Promise<Blob>;
  /** What the file is called that is taken along. */
  readonly name: string;
  /** What the buttons are called; the page itself is printed where that is named. */
  readonly words: { readonly open: string; readonly save: string; readonly print?: string };
}

/** The paper that is made of something: opened in a window of its own, or taken along as a file. */
export function PaperButtons({ address, take, name, words }: Props) {
  const { role } = useStanding();
  const taken = useMutation({ mutationFn: async () => save(await take(), name) });
  return (
    <div className="no-print">
      <Space wrap>
        {/* A link cannot tell an auditor's reason: they take the document along. */}
        {role !== 'auditor' && (
          <Button href={address} target="_blank" rel="noreferrer">
            {words.open}
          </Button>
        )}
        <Button loading={taken.isPending} onClick={() => taken.mutate()}>
          {words.save}
        </Button>
        {words.print !== undefined && <Button onClick={() => window.print()}>{words.print}</Button>}
      </Space>
      <Sentences error={taken.error} />
    </div>
  );
}

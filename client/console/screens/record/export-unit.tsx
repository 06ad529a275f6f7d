import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { save } from '../../parts/save.ts';
import { Sentences } from '../../parts/sentences.tsx';
import { RECORD } from '../../words/record.ts';
import { useWords } from '../../words/use-words.ts';

/** A head takes all along that is on record of the unit, once the password was given. */
export function ExportUnit() {
  const say = useWords(RECORD);
  const { cycle, own } = useStanding();
  const path = { cycle: cycle ?? '', unit: own?.post.unit ?? '' };
  const name = `${path.cycle}-${path.unit}.json`;
  const taken = useMutation({
    mutationFn: () => asked(() => api.GET('/cycles/{cycle}/units/{unit}/export', { params: { path } })),
    onSuccess: (record) => save(new Blob([JSON.stringify(record, null, 2)], { type: 'application/json' }), name),
  });
  const counts = taken.data && {
    reports: taken.data.reports.length,
    takenBack: taken.data.reports.filter((r) => r.takenBack).length,
    cases: taken.data.cases.length,
  };
  return (
    <section className="panel record-act">
      <Button loading={taken.isPending} onClick={() => taken.mutate()}>
        {say('export_unit')}
      </Button>
      <div role="status">
        <Sentences error={taken.error} />
        {counts && <Alert type="success" showIcon title={say('unit_exported', { name, ...counts })} />}
      </div>
    </section>
  );
}

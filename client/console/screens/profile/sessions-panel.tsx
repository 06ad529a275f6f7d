import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Tag } from 'antd';
import { keyed } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { queries } from '../../app/query.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { Sentences } from '../../parts/sentences.tsx';
import { StackedTable } from '../../parts/stacked-table.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { PROFILE } from '../../words/profile.ts';
import { useWords } from '../../words/use-words.ts';
import { browserName } from './browser-name.ts';

const KEY = ['sessions'] as const;

/** Where one is signed in; each of the others can be ended. */
export function SessionsPanel() {
  const say = useWords(PROFILE);
  const { instant } = useTimes();
  const sessions = useQuery({ queryKey: KEY, queryFn: () => asked(() => api.GET('/sessions')) });
  const end = useMutation({
    mutationFn: (id: string) => {
      const params = keyed({ id });
      return asked(() => api.DELETE('/sessions/{id}', { params }));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
  return (
    <section className="panel">
      <h2>{say('sessions')}</h2>
      <p className="told">{say('sessions_told')}</p>
      <Sentences error={end.error} />
      <Loaded query={sessions}>
        {(rows) => (
          <StackedTable columns={[say('since'), say('browser'), say('address'), say('end')]}>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{instant(row.since)}</th>
                <td data-label={say('browser')}>{browserName(row.browser) ?? say('unknown')}</td>
                <td data-label={say('address')}>{row.address || say('unknown')}</td>
                <td>
                  {row.this ? (
                    <Tag>{say('this_one')}</Tag>
                  ) : (
                    <Button
                      size="small"
                      onClick={() => end.mutate(row.id)}
                      loading={end.isPending && end.variables === row.id}
                    >
                      {say('end')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </StackedTable>
        )}
      </Loaded>
    </section>
  );
}

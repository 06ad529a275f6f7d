import { GlobalOutlined, LockOutlined } from '@ant-design/icons';
import { Told } from '../../parts/days-left.tsx';
import { StackedTable } from '../../parts/stacked-table.tsx';
import type { NamedDocument } from '../../parts/use-document-name.ts';
import { DOCUMENT } from '../../words/document.ts';
import { DOCUMENTS } from '../../words/documents.ts';
import { useWords } from '../../words/use-words.ts';
import type { Listed } from './use-documents.ts';

/** A document as it is listed: what it is, and how it may be published. */
interface Shown extends NamedDocument {
  readonly mark: Listed['mark'];
}

interface Props {
  readonly rows: readonly Shown[];
  /** False while there are more than are shown. */
  readonly isWhole: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (names: readonly string[], isChosen: boolean) => void;
}

/** The documents, the newest first, each to be ticked to be taken along. */
export function DocumentsTable({ rows, isWhole, chosen, onChoose }: Props) {
  const say = useWords(DOCUMENTS);
  const kind = useWords(DOCUMENT);
  const names = rows.map(({ name }) => name);
  const isEvery = names.every((name) => chosen.has(name));
  return (
    <>
      <label className="ticked no-print">
        <input type="checkbox" checked={isEvery} onChange={() => onChoose(names, !isEvery)} />{' '}
        {say(isWhole ? 'choose_every' : 'choose_shown')}
      </label>
      <StackedTable columns={[say('document'), say('kind'), say('mark')]}>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">
              <label className="ticked">
                <input
                  type="checkbox"
                  checked={chosen.has(row.name)}
                  onChange={({ target }) => onChoose([row.name], target.checked)}
                />{' '}
                {row.of}
              </label>
            </th>
            <td data-label={say('kind')}>{kind(`kind.${row.kind}`)}</td>
            <td data-label={say('mark')}>
              {row.mark === 'public' ? (
                <Told tone="good" icon={<GlobalOutlined />} words={say('mark.public')} />
              ) : (
                <Told tone="calm" icon={<LockOutlined />} words={say('mark.internal')} />
              )}
            </td>
          </tr>
        ))}
      </StackedTable>
    </>
  );
}

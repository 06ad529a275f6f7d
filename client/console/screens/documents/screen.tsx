import { Alert, Button } from 'antd';
import { type ComponentProps, useState } from 'react';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Older } from '../../parts/pages/older.tsx';
import { Picked } from '../../parts/picked.tsx';
import { Sections } from '../../parts/sections.tsx';
import { Sentences } from '../../parts/sentences.tsx';
import { DOCUMENT_KINDS, useDocumentName } from '../../parts/use-document-name.ts';
import { useShown } from '../../parts/use-shown.ts';
import { useUnitName } from '../../parts/use-unit-name.ts';
import { DOCUMENT } from '../../words/document.ts';
import { DOCUMENTS } from '../../words/documents.ts';
import { useWords } from '../../words/use-words.ts';
import { DocumentsTable } from './documents-table.tsx';
import { type Counted, useDocumentCounts, useDocuments, useExport } from './use-documents.ts';

/** What the cycle published, with the mark that each document bears; to be taken along, singly or packed together. */
export function Screen() {
  const say = useWords(DOCUMENTS);
  return (
    <>
      <Heading>{say('title')}</Heading>
      <Sections />
      <p className="faint">{say('told')}</p>
      <Loaded query={useDocumentCounts()}>
        {(counts) => (counts.length === 0 ? <p>{say('none')}</p> : <Known counts={counts} />)}
      </Loaded>
    </>
  );
}

interface Props {
  readonly counts: readonly Counted[];
}

/** The documents of the kind that was chosen; how many there are is told of all, not of those that are shown. */
function Known({ counts }: Props) {
  const say = useWords(DOCUMENTS);
  const kindWord = useWords(DOCUMENT);
  const [shown, change] = useShown();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const kinds = DOCUMENT_KINDS.filter((of) => counts.some((such) => such.kind === of));
  const kind = counts.find((such) => such.kind === shown('kind'))?.kind ?? '';
  const such = counts.filter((of) => kind === '' || of.kind === kind);
  const choose = (names: readonly string[], isChosen: boolean) =>
    setChosen((before) => new Set([...before].filter((name) => !names.includes(name)).concat(isChosen ? names : [])));
  return (
    <>
      <search className="filters">
        <Picked
          label={say('kind')}
          every={say('every_kind')}
          value={kind}
          onPick={(to) => change('kind', to)}
          options={kinds.map((value) => ({ value, label: kindWord(`kind.${value}`) }))}
        />
        <span role="status" className="faint">
          {say('rows', { count: such.reduce((sum, { count }) => sum + count, 0), chosen: chosen.size })}
        </span>
      </search>
      <Export chosen={[...chosen]} hasPublic={counts.some(({ mark }) => mark === 'public')} />
      <Listing kind={kind} chosen={chosen} onChoose={choose} />
    </>
  );
}

interface ListingProps extends Pick<ComponentProps<typeof DocumentsTable>, 'chosen' | 'onChoose'> {
  readonly kind: Counted['kind'] | '';
}

function Listing({ kind, ...choosing }: ListingProps) {
  const named = useDocumentName(useUnitName());
  const documents = useDocuments(kind);
  return (
    <section className="panel">
      <Loaded query={documents}>
        {(rows) => (
          <DocumentsTable
            rows={rows.map(({ name, mark }) => ({ ...named(name), mark }))}
            isWhole={!documents.hasNextPage}
            {...choosing}
          />
        )}
      </Loaded>
      <Older query={documents} word="more" />
    </section>
  );
}

function Export({ chosen, hasPublic }: { readonly chosen: readonly string[]; readonly hasPublic: boolean }) {
  const say = useWords(DOCUMENTS);
  const taken = useExport();
  return (
    <section className="panel no-print">
      <p className="faint">{say('export_told')}</p>
      <div className="acts">
        <Button
          type="primary"
          disabled={chosen.length === 0}
          loading={taken.isPending}
          onClick={() => taken.mutate({ names: chosen, isPublic: false })}
        >
          {say('export', { count: chosen.length })}
        </Button>
        {hasPublic && (
          <Button loading={taken.isPending} onClick={() => taken.mutate({ names: [], isPublic: true })}>
            {say('export_public')}
          </Button>
        )}
      </div>
      <div role="status">
        <Sentences error={taken.error} />
        {taken.data !== undefined && <Alert type="success" showIcon title={say('exported', { count: taken.data })} />}
      </div>
    </section>
  );
}

import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Picked } from '../../parts/picked.tsx';
import { Sections } from '../../parts/sections.tsx';
import { Sentences } from '../../parts/sentences.tsx';
import { DOCUMENT_KINDS, useDocumentName } from '../../parts/use-document-name.ts';
import { useShown } from '../../parts/use-shown.ts';
import { useUnitName } from '../../parts/use-unit-name.ts';
import { DOCUMENT } from '../../words/document.ts';
import { DOCUMENTS } from '../../words/documents.ts';
import { useWords } from '../../words/use-words.ts';
import { DocumentsTable, type Shown } from './documents-table.tsx';
import { type Listed, useDocuments, useExport } from './use-documents.ts';

/** What the cycle published, with the mark that each document bears; to be taken along, singly or packed together. */
export function Screen() {
  const say = useWords(DOCUMENTS);
  return (
    <>
      <Heading>{say('title')}</Heading>
      <Sections />
      <p className="faint">{say('told')}</p>
      <Loaded query={useDocuments()}>
        {(documents) => (documents.length === 0 ? <p>{say('none')}</p> : <Known documents={documents} />)}
      </Loaded>
    </>
  );
}

function Known({ documents }: { readonly documents: readonly Listed[] }) {
  const say = useWords(DOCUMENTS);
  const kindWord = useWords(DOCUMENT);
  const named = useDocumentName(useUnitName());
  const [shown, change] = useShown();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const kind = shown('kind');
  const all: readonly Shown[] = documents
    .map(({ name, mark }) => ({ ...named(name), mark }))
    .toReversed()
    .toSorted(byKind);
  const kinds = DOCUMENT_KINDS.filter((of) => all.some((document) => document.kind === of));
  const rows = all.filter((document) => kind === '' || document.kind === kind);
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
          {say('rows', { count: rows.length, chosen: chosen.size })}
        </span>
      </search>
      <Export chosen={[...chosen]} hasPublic={documents.some(({ mark }) => mark === 'public')} />
      <section className="panel">
        <DocumentsTable rows={rows} chosen={chosen} onChoose={choose} />
      </section>
    </>
  );
}

function byKind(a: Shown, b: Shown): number {
  return DOCUMENT_KINDS.indexOf(a.kind) - DOCUMENT_KINDS.indexOf(b.kind);
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

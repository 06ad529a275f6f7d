import { api } from '../app/api.ts';
import { asked } from '../app/asked.ts';
import { DOCUMENT } from '../words/document.ts';
import { useWords } from '../words/use-words.ts';
import { PaperButtons } from './paper-buttons.tsx';

interface Props {
  readonly path: '/cycles/{cycle}/follow-ups/{id}/document' | '/cycles/{cycle}/special-reports/{id}/document';
  readonly params: { readonly cycle: string; readonly id: string };
  /** What the file is called that is taken along. */
  readonly name: string;
}

/** The paper of a case or of a special report. */
export function DocumentButtons({ path, params, name }: Props) {
  const say = useWords(DOCUMENT);
  const address = path.replace(/\{(cycle|id)\}/g, (_, of: 'cycle' | 'id') => encodeURIComponent(params[of]));
  return (
    <PaperButtons
      address={`/api${address}`}
      take={() => asked(() => api.GET(path, { params: { path: params }, parseAs: 'blob' }))}
      name={name}
      words={{ open: say('open'), save: say('save') }}
    />
  );
}

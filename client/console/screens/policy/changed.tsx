import { Button } from 'antd';
import { POLICY } from '../../words/policy.ts';
import { useWords } from '../../words/use-words.ts';
import { plainAt } from './form/plain.ts';
import { editedPolicy, readPolicy } from './form/policy-yaml.ts';
import { WordsDiffer } from './form/words-differ.tsx';
import { TextDiffers } from './text-differs.tsx';
import type { Policy } from './use-policy.ts';

interface Props {
  readonly text: string;
  readonly policy: Policy;
  readonly onChange: (text: string) => void;
}

/** What the text changes of the rules in force: in words, and line by line for whoever wants them. */
export function Changed({ text, policy, onChange }: Props) {
  const say = useWords(POLICY);
  return (
    <section>
      <h3>
        {say('differs')} <small className="faint">{say('changed')}</small>
      </h3>
      <VersionAsked text={text} policy={policy} onChange={onChange} />
      <WordsDiffer before={policy.text} after={text} />
      <details>
        <summary>{say('differs_lines')}</summary>
        <TextDiffers before={policy.text} after={text} />
      </details>
      <Button className="no-print" onClick={() => onChange(policy.text)}>
        {say('back')}
      </Button>
    </section>
  );
}

/** That changed rules are another version: with the next number at hand. */
function VersionAsked({ text, policy: { version }, onChange }: Props) {
  const say = useWords(POLICY);
  const read = readPolicy(text);
  const asked = read === null ? undefined : plainAt(read, ['version']);
  if (typeof asked !== 'string' || Number(asked) > version) return null;
  const raised = editedPolicy(text, ['version'], String(version + 1));
  if (raised === null) return null;
  return (
    <p className="version-asked">
      {say('version_same', { version })}
      <Button size="small" onClick={() => onChange(raised)}>
        {say('version_next', { version: version + 1 })}
      </Button>
    </p>
  );
}

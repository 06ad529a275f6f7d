import { CheckCircleOutlined, CloseCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons';
import { Told } from '../../parts/days-left.tsx';
import { POLICY } from '../../words/policy.ts';
import { useWords } from '../../words/use-words.ts';
import type { Checked } from './use-policy.ts';

interface Props {
  readonly checked: Checked;
  readonly onGoTo: (line: number) => void;
}

/** What is wrong with the rules, line by line and in words, or what is odd about them. */
export function Faults({ checked: { problems, oddities }, onGoTo }: Props) {
  const say = useWords(POLICY);
  if (problems.length > 0) {
    return (
      <>
        <Told tone="bad" icon={<CloseCircleOutlined />} words={say('faults', { count: problems.length })} />
        <ul className="faults">
          {problems.map(({ line, path, message }) => (
            <li key={`${line} ${path} ${message}`}>
              {line === null ? (
                <span>{say('whole')}</span>
              ) : (
                <button type="button" onClick={() => onGoTo(line)}>
                  {say('line', { line })}
                </button>
              )}{' '}
              {path && <code>{path}</code>} {message}
            </li>
          ))}
        </ul>
      </>
    );
  }
  return (
    <>
      <Told tone="good" icon={<CheckCircleOutlined />} words={say('sound')} />
      {oddities.length > 0 && (
        <>
          <p>
            <Told tone="warn" icon={<ExclamationCircleOutlined />} words={say('odd')} />
          </p>
          <ul className="faults">
            {oddities.map((oddity) => (
              <li key={oddity}>{oddity}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

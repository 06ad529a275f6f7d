import { Alert } from 'antd';
import { Facts } from '../../parts/facts.tsx';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { SETTINGS } from '../../words/settings.ts';
import { useWords } from '../../words/use-words.ts';
import { BackupPanel } from './backup-panel.tsx';
import { PartsPanel } from './parts-panel.tsx';
import { type Doctor, useDoctor } from './use-doctor.ts';

/** How every part of the installation stands, and what to do about what is not well. */
export function Screen() {
  const say = useWords(SETTINGS);
  return (
    <div className="narrow">
      <Heading>{say('title')}</Heading>
      <p className="faint">{say('told')}</p>
      <Loaded query={useDoctor()}>
        {(doctor) => (
          <>
            <Faults faults={doctor.faults} />
            <PartsPanel doctor={doctor} />
            <BackupPanel backup={doctor.backup} />
            <Installation doctor={doctor} />
          </>
        )}
      </Loaded>
    </div>
  );
}

function Faults({ faults }: Pick<Doctor, 'faults'>) {
  const say = useWords(SETTINGS);
  return (
    <section aria-label={say('faults')}>
      {faults.length === 0 && <Alert type="success" showIcon title={say('well')} />}
      {faults.map(({ message, grave }) => (
        <Alert
          key={message}
          type={grave ? 'error' : 'warning'}
          showIcon
          title={
            <>
              <strong>{say(grave ? 'grave' : 'remark')}</strong> {message}
            </>
          }
        />
      ))}
    </section>
  );
}

function Installation({ doctor: { version, url, businessNow } }: { readonly doctor: Doctor }) {
  const say = useWords(SETTINGS);
  const { instant } = useTimes();
  return (
    <section className="panel">
      <h2>{say('installation')}</h2>
      <Facts
        facts={[
          [say('version'), version],
          [say('url'), url],
          [say('now'), say('zone', { at: instant(businessNow) })],
        ]}
      />
      <p className="faint">{say('change_told')}</p>
    </section>
  );
}

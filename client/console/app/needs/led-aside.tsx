import { Modal } from 'antd';
import { useLocation, useNavigate } from 'react-router';
import { FirstFocus } from '../../parts/first-focus.tsx';
import { NEED } from '../../words/needs.ts';
import { useWords } from '../../words/use-words.ts';
import { keepPlace } from '../session/place.ts';

interface Props {
  readonly title: string;
  readonly told: string;
  readonly go: string;
  /** Where what is needed is set up. */
  readonly to: string;
  readonly onDone: (met: boolean) => void;
}

/** Whoever has to set something up first is led there, and from there back to where they were. */
export function LedAside({ title, told, go, to, onDone }: Props) {
  const say = useWords(NEED);
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const lead = () => {
    keepPlace(pathname + search);
    onDone(false);
    void navigate(to);
  };
  return (
    <Modal
      open
      title={title}
      okText={go}
      cancelText={say('cancel')}
      onOk={lead}
      onCancel={() => onDone(false)}
      width={420}
    >
      <p className="told">{told}</p>
      <FirstFocus />
    </Modal>
  );
}

import { CloseOutlined, MenuOutlined } from '@ant-design/icons';
import { useRef } from 'react';
import { SHELL } from '../../words/shell.ts';
import { useWords } from '../../words/use-words.ts';
import { Navigation } from './navigation.tsx';

/** The navigation on a phone: a drawer that keeps the focus while it is open and gives it back. */
export function PhoneNavigation() {
  const say = useWords(SHELL);
  const drawer = useRef<HTMLDialogElement>(null);
  const close = () => drawer.current?.close();
  return (
    <div className="phone-only">
      <button
        type="button"
        className="plain"
        aria-label={say('open_navigation')}
        onClick={() => drawer.current?.showModal()}
      >
        <MenuOutlined />
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the dialog itself closes on Escape; a click beside it is an addition */}
      <dialog
        ref={drawer}
        className="drawer"
        aria-label={say('navigation')}
        onClick={(e) => e.target === drawer.current && close()}
      >
        <button type="button" className="plain" aria-label={say('close')} onClick={close}>
          <CloseOutlined />
        </button>
        <Navigation onGo={close} />
      </dialog>
    </div>
  );
}

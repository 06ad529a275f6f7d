import { LANGUAGES, OWN_NAME, TAG } from '../../words/language.ts';
import { SHELL } from '../../words/shell.ts';
import { useLanguage, useWords } from '../../words/use-words.ts';
import { useLighting } from '../looks.tsx';
import { LIGHTINGS } from '../theme.ts';
import { Choice } from './choice.tsx';

/** In which language, and how lit: kept in this browser. */
export function Preferences() {
  const say = useWords(SHELL);
  const [language, speak] = useLanguage();
  const [lighting, light] = useLighting();
  const languages = LANGUAGES.map((value) => ({ value, label: OWN_NAME[value], lang: TAG[value] }));
  const lightings = LIGHTINGS.map((value) => ({ value, label: say(value) }));
  return (
    <>
      <Choice label={say('language')} options={languages} value={language} onChoose={speak} />
      <Choice label={say('lighting')} options={lightings} value={lighting} onChoose={light} />
    </>
  );
}

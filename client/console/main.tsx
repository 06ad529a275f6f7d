import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { localeOf } from './app/antd-locale.ts';
import { App } from './app/app.tsx';
import './app/console.css';
import './app/shell/shell.css';
import './app/shell/person-menu.css';
import './app/shell/door.css';
import './app/parts.css';
import './app/print.css';
import { firstLanguage } from './words/language.ts';

const place = document.getElementById('console');
if (!place) throw new Error('the page has no place for the console');
const locale = await localeOf(firstLanguage());
createRoot(place).render(
  <StrictMode>
    <App locale={locale} />
  </StrictMode>,
);

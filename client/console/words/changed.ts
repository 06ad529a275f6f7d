import { words } from './catalogue.ts';

/** What became of a thing since somebody looked at it. */
export const CHANGED = words(
  'changed',
  {
    what: '项目',
    before: '您打开时',
    now: '现在',
    none: '（空）',
    state: '审批',
    title: '事由',
    did: '{{by}} 于 {{at}}：{{did}}',
    given: '{{by}} 于 {{at}} 登记：自 {{from}} 起改由 {{name}}（{{email}}）担任。理由：{{reason}}',
    unnamed: '有改动，但不在这里能列出的项目之内，请载入后在页面上核对。',
    gone: '这一项现在已经没有了，或不再由您办理。',
  },
  {
    what: 'What',
    before: 'You saw',
    now: 'Now',
    none: '(empty)',
    state: 'Decision',
    title: 'Title',
    did: '{{by}}, {{at}}: {{did}}',
    given: 'Entered by {{by}}, {{at}}: from {{from}} held by {{name}} ({{email}}). Reason: {{reason}}',
    unnamed: 'It did change, in what cannot be listed here: load it and look at the page.',
    gone: 'It is no longer there, or no longer yours to look after.',
  },
);

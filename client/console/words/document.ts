import { words } from './catalogue.ts';

/** The papers that are made from the record. */
export const DOCUMENT = words(
  'document',
  {
    open: '打开文书',
    save: '下载文书',
    'kind.briefing': '简报',
    'kind.bulletin': '通报',
    'kind.review': '考核结果通报',
    'kind.worksheet': '考核计分表',
    'kind.evaluation': '年度考评结果',
    'kind.other': '文件',
    edition: '第{{number}}版',
  },
  {
    open: 'Open the paper',
    save: 'Save the paper',
    'kind.briefing': 'Briefing',
    'kind.bulletin': 'Bulletin',
    'kind.review': 'Results of a review',
    'kind.worksheet': 'Worksheet',
    'kind.evaluation': 'Annual evaluation',
    'kind.other': 'Document',
    edition: 'edition {{number}}',
  },
);

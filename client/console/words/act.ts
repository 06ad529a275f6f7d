import { words } from './catalogue.ts';

/** The dialog in which a person does something. */
export const ACT = words(
  'act',
  {
    cancel: '取消',
    needed: '请填写',
    today: '今天（{{day}}）',
    choose: '选择文件',
    remove: '移除 {{name}}',
    sending: '正在上传 {{name}}……',
    unit_first: '先选单位，再选文件',
  },
  {
    cancel: 'Cancel',
    needed: 'Please fill this in',
    today: 'Today ({{day}})',
    choose: 'Choose files',
    remove: 'Remove {{name}}',
    sending: 'Uploading {{name}} …',
    unit_first: 'Choose the unit first, then files',
  },
);

import { words } from './catalogue.ts';

/** The dialog in which a person does something. */
export const ACT = words(
  'act',
  {
    cancel: '取消',
    needed: '请填写',
    today: '今天（{{day}}）',
    changed: '您打开之后，这一项已被他人改动，刚才没有办理。请看过最新内容再办，填写的内容还在。',
    look_again: '载入最新内容',
    looked: '已是最新内容。请核对后再提交，或取消。',
    choose: '选择文件',
    remove: '移除 {{name}}',
    sending: '正在上传 {{name}}……',
    unit_first: '先选单位，再选文件',
  },
  {
    cancel: 'Cancel',
    needed: 'Please fill this in',
    today: 'Today ({{day}})',
    changed:
      'Somebody changed this after you opened it, and nothing was done. Look at it as it is now; what you filled in is kept.',
    look_again: 'Load what stands now',
    looked: 'This is what stands now. Confirm once you have looked at it, or cancel.',
    choose: 'Choose files',
    remove: 'Remove {{name}}',
    sending: 'Uploading {{name}} …',
    unit_first: 'Choose the unit first, then files',
  },
);

import { words } from './catalogue.ts';

/** What is asked of a person in between, before something is done. */
export const NEED = words(
  'needs',
  {
    prove: '请再输入一次密码',
    prove_told: '这件事比较重大。输入密码以确认是您本人，10 分钟内有效。',
    password: '密码',
    confirm: '确认',
    cancel: '取消',
    needed: '请填写',
    at_organisation: '到单位统一登录再确认一次',
    prove_there: '请到单位统一登录再确认一次',
    prove_there_told:
      '这件事比较重大，须确认是您本人，10 分钟内有效。您在这里没有密码：到单位统一登录重新输入口令，然后会回到这里，请把刚才的事再办一次。',
    go_there: '去单位统一登录',
    factor: '须先设置动态验证码',
    factor_told:
      '您的岗位查看和办理事项都需要动态验证码：用手机上的验证器应用扫一次码即可，约一分钟。设置后会回到这里。',
    set_up: '去设置',
    expired: '请先更换密码',
    expired_told: '密码已到更换期限，或短于您现任岗位须有的 15 个字符。更换后会回到这里。',
    change: '去更换',
    why: '审计查看须写明理由',
    why_told: '理由会写入记录，在本窗口关闭前有效。',
    reason: '理由',
    reason_form: '请写明理由，200 字以内',
    look: '开始查看',
  },
  {
    prove: 'Your password once more',
    prove_told: 'This is a grave matter. Your password confirms that it is you; it holds for ten minutes.',
    password: 'Password',
    confirm: 'Confirm',
    cancel: 'Cancel',
    needed: 'Please fill this in',
    at_organisation: 'Confirm with your organisation instead',
    prove_there: 'Confirm with your organisation',
    prove_there_told:
      'This is a grave matter: confirm that it is you; it holds for ten minutes. You have no password here, so give it where your organisation signs you in. You come back here, and begin again what you were doing.',
    go_there: 'Go there',
    factor: 'A second factor is needed first',
    factor_told:
      'Your post needs a code to read and to act: scan a picture once with the authenticator on your phone; it takes a minute. You come back here afterwards.',
    set_up: 'Set it up',
    expired: 'Change your password first',
    expired_told:
      'It is due for a change, or shorter than the 15 characters that your post needs. You come back here afterwards.',
    change: 'Change it',
    why: 'An auditor says why',
    why_told: 'The reason is kept in the record and holds until this window is closed.',
    reason: 'Reason',
    reason_form: 'Please give a reason, up to 200 characters',
    look: 'Begin',
  },
);

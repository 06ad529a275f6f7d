/**
 * What an account may be for the whole installation; what it may do in a cycle follows from the posts it holds. The
 * duties of administrators (GB/T 22239: 系统管理员、安全管理员) are held by different people.
 */
export type AccountRole = 'system_administrator' | 'security_administrator' | 'auditor';

/** What is asked about an account: that it change, that such a change be done, or that its access be seen to at once. */
export type AccountAsk = 'propose' | 'decide' | 'secure';

/** What is asked about an account, as acts: of those who hold a duty it is another one than of everybody else. */
export type AccountAct = `${AccountAsk}_${'account' | Exclude<AccountRole, 'auditor'>}`;

/** The act that something asked about an account is, by the role of that account: nobody looks after their own. */
export function actAbout(ask: AccountAsk, role: AccountRole | null): AccountAct {
  return `${ask}_${role === null || role === 'auditor' ? 'account' : role}`;
}

const KINDS: Readonly<Record<string, string>> = {
  commendation: '通报表扬',
  commitment_statement: '表态发言',
  interview: '约谈',
  supervision_notice: '督办通知书',
  supervision_letter: '督办函',
  public_criticism: '通报批评',
  listed_supervision: '挂牌督办',
  referral: '问责移交',
  reward: '奖励',
  problem: '问题台账',
  help_request: '协调请求',
  matter: '交办事项',
  list_entry: '清单事项',
};

/** A kind of follow-up, in words; one that is not known stands for itself. */
export function caseKind(kind: string): string {
  return Object.hasOwn(KINDS, kind) ? (KINDS[kind] ?? kind) : kind;
}

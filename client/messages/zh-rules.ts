/** The publication of versions of the rules. */
export const zhRules = {
  'cli.policy.publish': '提请公布考核规则的新版本，由另一位审批人批准后生效',
  'cli.policy.publish.from': '从哪天起：这一天及以后结束的报告期和考核期按新版本',
  'cli.policy.changes': '提请公布过的规则版本',
  'cli.policy.approve': '批准公布一个版本',
  'cli.policy.reject': '驳回一个版本',
  'policy.change.proposed':
    '已提请公布第 {version} 版规则（自 {from} 起），编号 {id}；请另一位审批人：duban policy approve {id} --on {cycle} --as 岗位',
  'policy.change.recorded': '已记录：规则版本 {id}（第 {number} 号）',
  'policy.change.none': '运行以来没有提请公布过新版本。',
  'policy.change.head': '{id} 第 {version} 版，自 {from} 起；{by} 于 {at} 提出（{file}），理由：{reason}。{status}',
  'refusal.version_proposed': '第“{subject}”号提案已提出同一版本，尚待审批：先审批或退回它',
  'refusal.policy_change_exists': '规则版本“{subject}”已经存在',
  'refusal.unknown_policy_change': '没有规则版本“{subject}”',
  'refusal.version_not_later': '现行规则已是第 {subject} 版，新版本的 version 要更大',
  'refusal.rhythm_differs': '运行中不能改周期：{subject}',
  'refusal.from_too_early': '已经结束的时期不能改用新规则，最早从 {subject} 起',
} as const;

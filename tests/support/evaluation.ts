/** The evaluation half of a policy as a person writes it; it goes below the policy of `written.ts`. */
export const EVALUATION = `evaluation:
  schemes:
    - id: main
      name: 三看三评三比
      clause: 正文 三（三）
      facets:
        - {id: kan, name: 三看, dimensions: [{id: goals, name: 主要目标完成情况}]}
        - {id: ping, name: 三评, dimensions: [{id: work, name: 工作成效, weight: 2}, {id: duty, name: 责任落实, by: 台账资料}]}
  sources:
    - {id: progress, kind: reviews, name: 季度评价, take: last}
    - id: mutual
      kind: mutual
      name: 互评
      scheme: main
      facets: [ping]
      groups: [departments]
      rated_by: head
      scale: {max: 10}
      trim: 1
      at_least: 3
      ballots_shown_to: [auditor]
      remind: [3, 1]
    - id: panel
      kind: panel
      name: 测评
      scheme: main
      groups: [departments]
      scale: {max: 100}
      trim: 0
      at_least: 3
      ballots_shown_to: []
      classes: [{id: deputies, name: 两代表一委员, weight: 2}, {id: firms, name: 企业代表}]
      unscored: zero
    - {id: qr, kind: public, name: 码上评, scheme: main, groups: [places], scale: {max: 5}, trim: 0, at_least: 30, ballots_shown_to: []}
  annual:
    name: 年终考评
    clause: 附件1 四（三）
    groups: [departments]
    publish: {working_days: 20}
    parts:
      - {id: progress, name: 目标完成, points: 70, at_most: 75, sources: [{source: progress}], unscored: rescale}
      - {id: ratings, name: 测评, points: 30, sources: [{source: mutual, weight: 2}, {source: panel}], unscored: rescale}
    unscored: rescale
    plus: {at_most: 5}
    minus: {at_most: 5}
    ties: include
    grades: [{grade: excellent, label: 优秀, min: 90, at_most: {share: 0.2}}, {grade: good, label: 良好, min: 80}, {grade: pass, label: 合格}]
    vetoes: [{id: accident, name: 较大以上事故, clause: 附件7, not_above: pass}]
    uses: [{id: year-end, name: 年终考评, clause: 附件1 四（三）}]
`;

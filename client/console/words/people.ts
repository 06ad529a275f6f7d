import { words } from './catalogue.ts';

/** Who acted, by the post or the account. */
export const PEOPLE = words(
  'people',
  {
    'post.reporter': '联络员',
    'post.head': '责任领导',
    'post.supervisor': '督查机构',
    'post.leader': '县领导',
    system: '系统',
    operator: '系统运维',
    sample: '样例程序',
    rehearsal: '演练',
    'rehearsal-proposer': '演练提请人',
    'rehearsal-approver': '演练审批人',
    account: '账号 {{name}}',
  },
  {
    'post.reporter': 'reporter',
    'post.head': 'head',
    'post.supervisor': 'supervision office',
    'post.leader': 'county leader',
    system: 'the system',
    operator: 'the operator',
    sample: 'the sample’s program',
    rehearsal: 'rehearsal',
    'rehearsal-proposer': 'proposer of the rehearsal',
    'rehearsal-approver': 'approver of the rehearsal',
    account: 'account {{name}}',
  },
);

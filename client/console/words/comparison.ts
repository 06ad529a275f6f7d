import { words } from './catalogue.ts';

/** Units side by side: how far they are on schedule, what became of their problems, what others took over from them. */
export const COMPARISON = words(
  'comparison',
  {
    title: '三比：比序时进度、比问题销号、比经验推广',
    told: '先比按序时完成的指标占多少，相同的再比问题销号，再比可推广的经验。比出先进，督促后进；不计分，不定旗帜。',
    period: '报告期',
    unit: '单位',
    schedule: '序时进度',
    problems: '问题销号',
    shared: '经验推广',
    of_indicators: '到期 {{due}} 项，达到 {{reached}} 项',
    none_due: '没有到期的指标',
    of_problems: '{{problems}} 个，销号 {{closed}} 个',
    came_back: '其中反弹 {{count}} 个',
    no_problems: '没有问题',
    of_shared: '{{count}} 条',
    none: '这一期还没有可比的单位。',
  },
  {
    title: 'Side by side: schedule, problems, experience',
    told: 'First the share of indicators on schedule, then of problems closed, then what others took over. It shows who leads and who has to catch up; it is neither a score nor a flag.',
    period: 'Period',
    unit: 'Unit',
    schedule: 'On schedule',
    problems: 'Problems closed',
    shared: 'Taken over by others',
    of_indicators: '{{reached}} of {{due}} due',
    none_due: 'none is due',
    of_problems: '{{closed}} of {{problems}}',
    came_back: { one: '{{count}} came back', other: '{{count}} came back' },
    no_problems: 'no problems',
    of_shared: '{{count}}',
    none: 'No unit can be compared in this period yet.',
  },
);

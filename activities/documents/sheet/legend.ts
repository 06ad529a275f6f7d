import { html } from 'hono/html';
import type { Policy } from '../../../workflows/rules/policy.ts';
import { lightMark } from './marks.ts';
import type { Html } from './sheet.ts';

/** What the lights of a policy mean, so that nobody has to guess a colour. */
export function lightsLegend({ lights }: Policy): Html {
  const measure = lights.on === 'gap' ? '完成率减序时进度（百分点）' : '完成率除以序时进度';
  return html`<p class="legend">★ 重点考核指标。亮灯看${measure}：${lights.steps.map(
    ({ light, from }) => html`${lightMark(light)} ${from === null ? '更低' : `不低于${from.replace('-', '−')}`}；`,
  )}${lightMark('grey')} 不计；${lightMark('black')} 应报未报。横条为完成率，竖线为序时进度。</p>`;
}

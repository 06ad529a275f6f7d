import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

register([BarChart, LineChart, GridComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

interface Props {
  readonly option: EChartsCoreOption;
  /** What the chart shows, for those who hear it. */
  readonly label: string;
  readonly height?: number;
}

/** A chart, in the colours of the page; it brings its library with it, so load it when it is looked at. */
export function Chart({ option, label, height = 260 }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const style = getComputedStyle(document.documentElement);
    const of = (name: string) => style.getPropertyValue(name).trim();
    const chart = init(element, null, { renderer: 'svg' });
    chart.setOption({
      color: [of('--accent'), of('--warn'), of('--good')],
      textStyle: { color: of('--ink'), fontFamily: of('--font') },
      animation: false,
      ...option,
    });
    const sized = new ResizeObserver(() => chart.resize());
    sized.observe(element);
    return () => {
      sized.disconnect();
      chart.dispose();
    };
  }, [option]);
  return <div ref={place} role="img" aria-label={label} style={{ height }} />;
}

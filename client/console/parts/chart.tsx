import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import './chart.css';

register([BarChart, LineChart, GridComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

type Axis = Readonly<Record<string, unknown>> & { readonly axisLabel?: object };
type Charted = EChartsCoreOption & { readonly xAxis: Axis; readonly yAxis: Axis };

interface Props {
  readonly option: Charted;
  /** What the chart shows, for those who hear it. */
  readonly label: string;
  readonly height?: number;
}

/** The axes of a chart in the colours of the page. */
function inColours({ xAxis, yAxis, ...rest }: Charted, of: (name: string) => string): EChartsCoreOption {
  const axis = (own: Axis) => ({
    axisLine: { lineStyle: { color: of('--edge') } },
    splitLine: { lineStyle: { color: of('--line') } },
    ...own,
    axisLabel: { color: of('--faint'), ...own.axisLabel },
  });
  return { ...rest, xAxis: axis(xAxis), yAxis: axis(yAxis) };
}

/** A chart, in the colours of the page; it brings its library with it, so load it when it is looked at. */
export function Chart({ option, label, height = 260 }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const shade = useSyncExternalStore(onShade, shadeNow);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another shade is other colours
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
      ...inColours(option, of),
    });
    const sized = new ResizeObserver(() => {
      chart.resize();
      // By it a sheet that is narrower than the window shows the whole chart, smaller.
      element.querySelector('svg')?.setAttribute('viewBox', `0 0 ${chart.getWidth()} ${chart.getHeight()}`);
    });
    sized.observe(element);
    return () => {
      sized.disconnect();
      chart.dispose();
    };
  }, [option, shade]);
  return <div ref={place} className="chart" role="img" aria-label={label} style={{ height }} />;
}

function shadeNow(): string | undefined {
  return document.documentElement.dataset.shade;
}

/** The page says on itself how it is lit. */
function onShade(changed: () => void): () => void {
  const watching = new MutationObserver(changed);
  watching.observe(document.documentElement, { attributeFilter: ['data-shade'] });
  return () => watching.disconnect();
}

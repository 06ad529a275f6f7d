import type { Terminal } from './terminal.ts';

const WIDTH = 30;

/** A bar that grows on one line of the terminal; a program that started this one is told; silent where nobody watches. */
export function progressBar(terminal: Terminal, label: string): (done: number, total: number) => void {
  if (process.connected) return (done, total) => void process.send?.({ done, total });
  if (!terminal.interactive) return () => {};
  return (done, total) => {
    const filled = total === 0 ? WIDTH : Math.floor((done / total) * WIDTH);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}`;
    terminal.err(`\r${label} ${bar} ${done}/${total}${done === total ? '\n' : ''}`);
  };
}

import { execFile } from 'node:child_process';

/** Runs a program in a folder; what it printed on both channels, and its exit code. */
export function run(
  program: string,
  args: readonly string[],
  cwd: string,
): Promise<{ readonly code: number; readonly out: string }> {
  return new Promise((resolve) => {
    execFile(program, [...args], { cwd, maxBuffer: 16 * 1024 * 1024 }, (error, out, err) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, out: out + err });
    });
  });
}

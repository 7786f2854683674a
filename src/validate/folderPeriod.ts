import { type Period, parsePeriod } from '../domain/period.ts';

/** `2023-09/` or `2023-06-20_2023-09-20/`: the period that the folder of a file names, if it names one. */
export function periodOfFolder(path: string): Period | undefined {
  const [folder = '', file] = path.split('/');
  return file === undefined ? undefined : parsePeriod(folder.replace('_', '/'));
}

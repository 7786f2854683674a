/** Reads the arguments of a command: known options only, `--help` answered, wrong usage ends with exit status 2. */

import { parseArgs } from 'node:util';

export interface Usage {
  /** One line: what the command does. */
  summary: string;
  /** Options that take a value, with their explanation. */
  options: Readonly<Record<string, string>>;
  /** Options without a value, with their explanation. */
  flags?: Readonly<Record<string, string>>;
  /** Explanation of the free arguments; absent where there may be none. */
  rest?: string;
}

export function readArguments(
  name: string,
  usage: Usage,
): { options: Readonly<Record<string, string | undefined>>; flags: ReadonlySet<string>; rest: string[] } {
  const flags = Object.entries(usage.flags ?? {});
  const help = [
    usage.summary,
    '',
    `npm run ${name} -- ${Object.keys(usage.options)
      .map((option) => `[--${option} …]`)
      .concat(flags.map(([flag]) => `[--${flag}]`))
      .join(' ')}${usage.rest ? ' [PATH…]' : ''}`,
    '',
    ...[...Object.entries(usage.options), ...flags].map(
      ([option, words]) => `  --${option.padEnd(10)} ${words}`,
    ),
    ...(usage.rest ? [`  PATH         ${usage.rest}`] : []),
  ].join('\n');
  try {
    const { values, positionals } = parseArgs({
      options: {
        help: { type: 'boolean' },
        ...Object.fromEntries(flags.map(([flag]) => [flag, { type: 'boolean' as const }])),
        ...Object.fromEntries(
          Object.keys(usage.options).map((option) => [option, { type: 'string' as const }]),
        ),
      },
      allowPositionals: usage.rest !== undefined,
    });
    if (values.help) {
      console.log(help);
      process.exit(0);
    }
    const options = Object.fromEntries(
      Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? value : undefined]),
    );
    const all: Readonly<Record<string, unknown>> = values;
    const given = flags.map(([flag]) => flag).filter((flag) => all[flag] === true);
    return { options, flags: new Set(given), rest: positionals };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    process.exit(2);
  }
}

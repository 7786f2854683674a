/** The arguments of `npm run demo`: sizes are whole numbers, everything has a default, wrong usage ends with status 2. */

import { parseArgs } from 'node:util';
import type { DemoSize } from './generate.ts';

export interface DemoArguments {
  size: DemoSize;
  out: string;
  isBuilt: boolean;
  /** Pictures and workbooks are made as well. */
  hasPictures: boolean;
}

const HELP = `Dựng tỉnh minh họa, số liệu không có thật / makes the illustrative province, with invented figures

npm run demo -- [--seed …] [--districts …] [--communes …] [--months …] [--out …] [--no-build] [--pictures]

  --seed       số gieo, mặc định 1 / seed: the same one gives the same bytes
  --districts  số huyện, mặc định 11 / districts
  --communes   số xã hiện nay, mặc định 111 / communes of today
  --months     số tháng, mặc định 24 / months
  --out        thư mục kết quả, mặc định ".demo" / output folder
  --no-build   chỉ ghi dữ liệu, không dựng trang / data only
  --pictures   làm cả ảnh PNG và bảng Excel / PNG pictures and workbooks too`;

export function readDemoArguments(): DemoArguments {
  try {
    const text = (value: string) => ({ type: 'string' as const, default: value });
    const { values } = parseArgs({
      options: {
        help: { type: 'boolean', default: false },
        seed: text('1'),
        districts: text('11'),
        communes: text('111'),
        months: text('24'),
        out: text('.demo'),
        'no-build': { type: 'boolean', default: false },
        pictures: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(HELP);
      process.exit(0);
    }
    const { seed, districts, communes, months, out } = values;
    const size = {
      seed: whole(seed),
      districts: whole(districts),
      communes: whole(communes),
      months: whole(months),
    };
    return { size, out, isBuilt: !values['no-build'], hasPictures: values.pictures };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    process.exit(2);
  }
}

function whole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`không phải số nguyên / not a whole number: "${text}"`);
  return Number(text);
}

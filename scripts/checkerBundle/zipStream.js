/** In place of that of exceljs: parts and their folders in, one archive out, without streams. It is packed anew afterwards. */

import { strToU8, zipSync } from 'fflate';

export class ZipWriter {
  parts = {};

  on(event, told) {
    if (event === 'finish') this.finished = told;
  }

  pipe(target) {
    this.target = target;
  }

  append(data, { name }) {
    const folders = name.split('/').slice(0, -1);
    for (const [index] of folders.entries()) {
      this.parts[`${folders.slice(0, index + 1).join('/')}/`] ??= new Uint8Array();
    }
    this.parts[name] = typeof data === 'string' ? strToU8(data) : data;
  }

  finalize() {
    this.target.write(zipSync(this.parts, { level: 0 }));
    this.finished();
  }
}

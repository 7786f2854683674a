/** What is being done and for how long; a person may stop it. */

import type { CheckStage } from '../../domain/checkReport.ts';
import type { CheckerBoxMessages } from '../../i18n/sections/checker.ts';
import { button } from '../button.ts';
import { make } from '../make.ts';

export interface Progress {
  root: HTMLElement;
  begin(): void;
  tell(stage: CheckStage, name: string): void;
  end(): void;
}

const STAGES: readonly CheckStage[] = ['comparing', 'reading', 'computing', 'wording'];

export function progress(words: CheckerBoxMessages, stop: () => void): Progress {
  const root = make('div', { class: 'check-progress' });
  const bar = make('progress', { max: String(STAGES.length), 'aria-labelledby': 'check-stage' });
  const text = make('p', { id: 'check-stage', role: 'status' });
  const seconds = make('span', { class: 'note' });
  root.append(text, bar, seconds, button(words.stop, 'plain-button', stop));
  root.hidden = true;
  let timer: ReturnType<typeof setInterval> | undefined;
  return {
    root,
    begin() {
      const started = performance.now();
      const count = () => {
        seconds.textContent = words.seconds(Math.floor((performance.now() - started) / 1000));
      };
      count();
      clearInterval(timer);
      timer = setInterval(count, 1000);
      bar.value = 0;
      text.textContent = `${words.stage.comparing}…`;
      root.hidden = false;
    },
    tell(stage, name) {
      bar.value = Math.max(bar.value, STAGES.indexOf(stage) + 0.5);
      text.textContent = `${words.stage[stage]}${name === '' ? '' : ` ${name}`}…`;
    },
    end() {
      clearInterval(timer);
      root.hidden = true;
    },
  };
}

// Gives frames with charts of this site the height of what they hold. Only a frame that speaks is changed.
(() => {
  const home = new URL('.', document.currentScript.src).href;
  const ours = () =>
    [...document.querySelectorAll('iframe')].filter((frame) => frame.src.startsWith(home));
  addEventListener('message', ({ source, data }) => {
    if (!data || typeof data !== 'object') return;
    const [fromWrapper] = Object.values(data['datawrapper-height'] || {});
    const fromPress = data.message === 'height' ? data.value : 0;
    const height = Number(data['bang-chi-tieu-height'] || fromWrapper || fromPress);
    if (!(height > 0 && height < 20000)) return;
    for (const { contentWindow, style } of ours()) {
      if (contentWindow !== source) continue;
      style.aspectRatio = 'auto';
      style.minHeight = '0';
      style.height = `${height}px`;
    }
  });
  // Some spoke before.
  for (const frame of ours()) frame.contentWindow.postMessage('height?', '*');
})();

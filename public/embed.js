// Gives frames with charts of this site the height of what they hold. Only the frame that speaks is changed.
(() => {
  const home = new URL('.', document.currentScript.src).href;
  addEventListener('message', ({ source, data }) => {
    if (!data || typeof data !== 'object') return;
    const [fromWrapper] = Object.values(data['datawrapper-height'] || {});
    const fromPress = data.message === 'height' ? data.value : 0;
    const height = Number(data['bang-chi-tieu-height'] || fromWrapper || fromPress);
    if (!(height > 0 && height < 20000)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow !== source || !frame.src.startsWith(home)) continue;
      frame.style.aspectRatio = 'auto';
      frame.style.minHeight = '0';
      frame.style.height = `${height}px`;
    }
  });
})();

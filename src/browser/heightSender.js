(() => {
  const secret = /secret=(\w+)/.exec(location.hash);
  const say = (it) => parent.postMessage(it, '*');
  const tell = () => {
    const value = document.documentElement.offsetHeight;
    say({ 'bang-chi-tieu-height': value });
    say({ 'datawrapper-height': { [location.pathname]: value } });
    if (secret) say({ message: 'height', value, secret: secret[1] });
  };
  if (self === parent) return;
  new ResizeObserver(tell).observe(document.body);
  addEventListener('message', ({ data }) => data === 'height?' && tell());
})();

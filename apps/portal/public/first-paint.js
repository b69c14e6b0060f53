// Runs before the first paint, so that nobody sees the wrong scheme, size or language flash by. A file of its own, since
// the content security policy allows no inline script. Keys and defaults are those of src/lib/preferences/preferences.ts.
(function () {
  var root = document.documentElement;
  var chosen = {};
  try {
    chosen = JSON.parse(localStorage.getItem('trellis.preferences') || '{}') || {};
  } catch {
    // A value that is not ours to read, or storage that is shut: the defaults stand.
  }
  var dark =
    chosen.scheme === 'dark' || (chosen.scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.mantineColorScheme = dark ? 'dark' : 'light';
  root.dataset.density = chosen.density === 'dense' ? 'dense' : 'comfortable';
  root.dataset.textSize = chosen.textSize === 'large' || chosen.textSize === 'larger' ? chosen.textSize : 'normal';
  root.lang = chosen.language === 'hi' ? 'hi' : 'en';
})();

interface Said {
  readonly en: readonly [title: string, advice: string];
  readonly hi: readonly [title: string, advice: string];
}

const NOT_THERE: Said = {
  en: ['There is no such page', 'Go to the first page and find it from there.'],
  hi: ['ऐसा कोई पन्ना नहीं है', 'पहले पन्ने पर जाएँ और वहाँ से खोजें।'],
};
const NOT_NOW: Said = {
  en: ['Trellis cannot answer just now', 'Nothing you typed is lost. Try again in a moment.'],
  hi: ['ट्रेलिस अभी उत्तर नहीं दे पा रहा है', 'आपका लिखा कुछ भी नहीं खोया। थोड़ी देर में फिर कोशिश करें।'],
};
const NOT_THIS: Said = {
  en: ['That request was not understood', 'Go to the first page and try again from there.'],
  hi: ['यह अनुरोध समझ में नहीं आया', 'पहले पन्ने पर जाएँ और वहाँ से फिर कोशिश करें।'],
};

/** A page for somebody who followed a link to nowhere: no script, no style, nothing of the inside. */
export function calmPage(status: number, requestId: string): string {
  const { en, hi } = status === 404 ? NOT_THERE : status >= 500 ? NOT_NOW : NOT_THIS;
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${en[0]} · Trellis</title>
  <main>
    <h1>${en[0]}</h1>
    <p>${en[1]}</p>
    <div lang="hi">
      <h2>${hi[0]}</h2>
      <p>${hi[1]}</p>
    </div>
    <p><a href="/">Trellis</a></p>
    <p><small>${requestId}</small></p>
  </main>
</html>
`;
}

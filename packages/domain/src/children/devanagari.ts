const INHERENT = 'a';
const VIRAMA = '\u094D';
const NUKTA = '\u093C';

const VOWELS: Readonly<Record<string, string>> = {
  अ: 'a',
  आ: 'aa',
  इ: 'i',
  ई: 'ii',
  उ: 'u',
  ऊ: 'uu',
  ऋ: 'ri',
  ए: 'e',
  ऐ: 'ai',
  ओ: 'o',
  औ: 'au',
  ऑ: 'o',
  ऍ: 'e',
};
const SIGNS: Readonly<Record<string, string>> = {
  'ा': 'aa',
  'ि': 'i',
  'ी': 'ii',
  'ु': 'u',
  'ू': 'uu',
  'ृ': 'ri',
  'े': 'e',
  'ै': 'ai',
  'ो': 'o',
  'ौ': 'au',
  'ॉ': 'o',
  'ॅ': 'e',
};
const CONSONANTS: Readonly<Record<string, string>> = {
  क: 'k',
  ख: 'kh',
  ग: 'g',
  घ: 'gh',
  ङ: 'n',
  च: 'ch',
  छ: 'chh',
  ज: 'j',
  झ: 'jh',
  ञ: 'n',
  ट: 't',
  ठ: 'th',
  ड: 'd',
  ढ: 'dh',
  ण: 'n',
  त: 't',
  थ: 'th',
  द: 'd',
  ध: 'dh',
  न: 'n',
  प: 'p',
  फ: 'ph',
  ब: 'b',
  भ: 'bh',
  म: 'm',
  य: 'y',
  र: 'r',
  ल: 'l',
  ळ: 'l',
  व: 'v',
  श: 'sh',
  ष: 'sh',
  स: 's',
  ह: 'h',
};
/** Letters that a dot below turns into another sound. */
const DOTTED: Readonly<Record<string, string>> = { क: 'q', ख: 'kh', ग: 'g', ज: 'z', ड: 'r', ढ: 'rh', फ: 'f' };
const LABIALS = new Set('पफबभम');

/** Consonant and the vowel after it; the vowel is empty before another consonant of a cluster. */
type Syllable = { readonly consonant: string; readonly vowel: string; readonly inherent: boolean };

function syllables(word: string): Syllable[] {
  const letters = Array.from(word.normalize('NFC').normalize('NFD'));
  const found: Syllable[] = [];
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? '';
    const consonant = CONSONANTS[letter];
    if (consonant !== undefined) {
      const dotted = letters[at + 1] === NUKTA;
      if (dotted) at += 1;
      const next = letters[at + 1] ?? '';
      const sign = SIGNS[next];
      const bare = next === VIRAMA;
      if (sign !== undefined || bare) at += 1;
      found.push({
        consonant: (dotted ? DOTTED[letter] : undefined) ?? consonant,
        vowel: bare ? '' : (sign ?? INHERENT),
        inherent: !bare && sign === undefined,
      });
    } else if (letter === '\u0902' || letter === '\u0901') {
      found.push({ consonant: LABIALS.has(letters[at + 1] ?? '') ? 'm' : 'n', vowel: '', inherent: false });
    } else {
      found.push({ consonant: '', vowel: VOWELS[letter] ?? '', inherent: false });
    }
  }
  return found;
}

/** Whether the vowel that the script implies is silent: at the end, and between two syllables that have their own. */
function silent(all: readonly Syllable[], at: number): boolean {
  const here = all[at];
  if (!here?.inherent || at === 0) return false;
  const next = all[at + 1];
  if (next === undefined) return true;
  const nextIsLast = at + 2 === all.length;
  const nextIsSilent = nextIsLast && next.inherent;
  return all[at - 1]?.vowel !== '' && next.consonant !== '' && next.vowel !== '' && !nextIsSilent;
}

/**
 * A Devanagari word in Latin letters, as names are written in India: आरव gives "aarav". Where the script does not say
 * whether a middle vowel is spoken (हरलीन: "harleen", उदाहरण: "udaharan"), `spoken: 'ALL'` keeps it and 'USUAL' leaves
 * it out. Letters of other scripts are left out.
 */
export function latinFromDevanagari(word: string, spoken: 'ALL' | 'USUAL'): string {
  const all = syllables(word);
  return all
    .map(({ consonant, vowel }, at) => {
      const last = at === all.length - 1;
      const dropped = (spoken === 'USUAL' || last) && silent(all, at);
      return consonant + (dropped ? '' : vowel);
    })
    .join('');
}

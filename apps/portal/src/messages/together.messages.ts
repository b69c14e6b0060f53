import type { Words } from '@trellis/domain';

export const messages = {
  'together.new': { en: 'New since you looked', hi: 'आपके देखने के बाद नया' },
  'together.new.seen': { en: 'I have seen it', hi: 'मैंने देख लिया' },
  'together.new.who': { en: '{name}, {moment}', hi: '{name}, {moment}' },
  'together.new.wholePlan': { en: 'The plan as a whole', hi: 'पूरी योजना' },
  'together.new.here': { en: 'New: {fields} ({names})', hi: 'नया: {fields} ({names})' },
  'together.earlier': { en: 'Earlier texts', hi: 'पहले के शब्द' },
  'together.earlier.count': {
    en: '{count, plural, one {# text that gave way} other {# texts that gave way}}',
    hi: '{count, plural, one {# लेख जो हटा} other {# लेख जो हटे}}',
  },
  'together.earlier.REPLACED': {
    en: '{writer} had written this. {other} wrote over it on {moment}.',
    hi: 'यह {writer} ने लिखा था। {moment} को {other} ने इसकी जगह लिखा।',
  },
  'together.earlier.NOT_TAKEN': {
    en: '{writer} wrote this on {moment}, after {other} had changed the same field. It was not taken.',
    hi: '{writer} ने यह {moment} को लिखा, तब तक {other} वही खाना बदल चुके थे। यह नहीं लिया गया।',
  },
  'together.earlier.empty': { en: 'left open', hi: 'खाली' },
  'together.earlier.copy': { en: 'Copy the words', hi: 'शब्द कॉपी करें' },
  'together.earlier.copied': { en: 'Copied. Paste it where it belongs.', hi: 'कॉपी हुआ। जहाँ चाहिए वहाँ चिपकाएँ।' },
  'together.earlier.notCopied': {
    en: 'This device does not let it be copied. Select the words instead.',
    hi: 'यह उपकरण कॉपी नहीं करने देता। शब्द चुनकर कॉपी करें।',
  },
  'together.earlier.open': { en: 'Open the field', hi: 'खाना खोलें' },
} as const satisfies Record<string, Words>;

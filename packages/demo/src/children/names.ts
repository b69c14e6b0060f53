import type { Random } from '../base/random.ts';

interface Given {
  readonly name: string;
  readonly hindi: string | null;
  readonly sex: 'FEMALE' | 'MALE' | 'EITHER';
}

function indian(name: string, hindi: string, sex: Given['sex']): Given {
  return { name, hindi, sex };
}
function international(name: string, sex: Given['sex']): Given {
  return { name, hindi: null, sex };
}

const INDIAN_GIVEN: readonly Given[] = [
  indian('Aarav', 'आरव', 'MALE'),
  indian('Vihaan', 'विहान', 'MALE'),
  indian('Ishaan', 'ईशान', 'MALE'),
  indian('Kabir', 'कबीर', 'MALE'),
  indian('Reyansh', 'रेयांश', 'MALE'),
  indian('Arjun', 'अर्जुन', 'MALE'),
  indian('Advik', 'अद्विक', 'MALE'),
  indian('Rudra', 'रुद्र', 'MALE'),
  indian('Diya', 'दिया', 'FEMALE'),
  indian('Anaya', 'अनाया', 'FEMALE'),
  indian('Myra', 'मायरा', 'FEMALE'),
  indian('Saanvi', 'सान्वी', 'FEMALE'),
  indian('Kiara', 'कियारा', 'FEMALE'),
  indian('Aadhya', 'आध्या', 'FEMALE'),
  indian('Meera', 'मीरा', 'FEMALE'),
  indian('Zoya', 'ज़ोया', 'FEMALE'),
  indian('Ayaan', 'अयान', 'MALE'),
  indian('Rehan', 'रेहान', 'MALE'),
  indian('Harleen', 'हरलीन', 'FEMALE'),
  indian('Gurnoor', 'गुरनूर', 'EITHER'),
  indian('Joel', 'जोएल', 'MALE'),
  indian('Tenzin', 'तेनज़िन', 'EITHER'),
  indian('Lakshmi', 'लक्ष्मी', 'FEMALE'),
  indian('Karthik', 'कार्तिक', 'MALE'),
];
const INTERNATIONAL_GIVEN: readonly Given[] = [
  international('Amara', 'FEMALE'),
  international('Noah', 'MALE'),
  international('Mateo', 'MALE'),
  international('Yuki', 'EITHER'),
  international('Leila', 'FEMALE'),
  international('Sofia', 'FEMALE'),
  international('Elias', 'MALE'),
  international('Freya', 'FEMALE'),
  international('Kofi', 'MALE'),
  international('Mina', 'FEMALE'),
  international('Lucas', 'MALE'),
  international('Aiko', 'FEMALE'),
];

/** Family names that mean "example", "fictitious" or "test", so that no record can be a person's. */
const INDIAN_FAMILY = [
  ['Namuna', 'नमूना'],
  ['Udaharan', 'उदाहरण'],
  ['Kalpit', 'कल्पित'],
  ['Parikshan', 'परीक्षण'],
  ['Misaal', 'मिसाल'],
  ['Demowala', 'डेमोवाला'],
  ['Testwal', 'टेस्टवाल'],
  ['Anukaran', 'अनुकरण'],
] as const;
const INTERNATIONAL_FAMILY = ['Samplesson', 'Mockford', 'Placeholder', 'Testcase', 'Fixture', 'Dummyfield'];

const INTERNATIONAL_SHARE = 0.12;
const LOCAL_NAME_SHARE = 0.6;

export interface ChildsName {
  readonly given: string;
  readonly family: string;
  readonly name: string;
  readonly nameLocal: string | null;
}

/** A made-up name for a child of this sex that nobody in the clinic has yet; `taken` is added to. */
export function nameChild(random: Random, sex: 'FEMALE' | 'MALE', taken: Set<string>): ChildsName {
  for (let tries = 0; ; tries += 1) {
    const isIndian = !random.chance(INTERNATIONAL_SHARE);
    const fits = (isIndian ? INDIAN_GIVEN : INTERNATIONAL_GIVEN).filter(
      (each) => each.sex === sex || each.sex === 'EITHER',
    );
    const given = random.pick(fits);
    const [family, familyHindi] = isIndian ? random.pick(INDIAN_FAMILY) : [random.pick(INTERNATIONAL_FAMILY), null];
    const name = `${given.name} ${family}`;
    // A clinic of a hundred thousand has namesakes, as a real one would.
    if (taken.has(name) && tries < MOST_TRIES) continue;
    taken.add(name);
    const hasLocal = given.hindi !== null && familyHindi !== null && random.chance(LOCAL_NAME_SHARE);
    return { given: given.name, family, name, nameLocal: hasLocal ? `${given.hindi} ${familyHindi}` : null };
  }
}
const MOST_TRIES = 40;

const MOTHERS = ['Sunita', 'Rekha', 'Farzana', 'Deepa', 'Manpreet', 'Kavita', 'Anjali', 'Mary', 'Pema', 'Radha'];
const FATHERS = ['Rajesh', 'Imtiaz', 'Suresh', 'Gurdeep', 'Anand', 'Thomas', 'Prakash', 'Dorje', 'Nitin', 'Salim'];
const GRANDPARENTS = ['Kamla', 'Shanti', 'Mohan', 'Noorjahan', 'Savitri', 'Harbans'];

export function nameAdult(random: Random, relationship: 'MOTHER' | 'FATHER' | 'GRANDPARENT', family: string): string {
  const given = { MOTHER: MOTHERS, FATHER: FATHERS, GRANDPARENT: GRANDPARENTS }[relationship];
  return `${random.pick(given)} ${family}`;
}

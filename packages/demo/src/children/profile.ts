import { addDays, type GuardianRelationship, type Language, type LocalDate } from '@trellis/domain';
import { instantOf, openDay, visitMinute } from '../base/calendar.ts';
import { idAt } from '../base/ids.ts';
import type { Random } from '../base/random.ts';
import type { Clinic } from '../clinic/clinic.ts';
import { OT, PT } from '../clinic/staff.ts';
import { aboutMe } from './about-me.ts';
import { AGE_BANDS, CONDITION_PROFILES, GMFCS_SHARES, type ConditionProfile } from './condition-profiles.ts';
import { nameAdult, nameChild } from './names.ts';

export interface Guardian {
  readonly id: string;
  readonly name: string;
  readonly relationship: GuardianRelationship;
  readonly hasAuthority: boolean;
  readonly phone: string;
  readonly email: string | null;
  readonly language: Language;
}

/** Everything of a child that is no plan: who it is, who looks after it, and why it was sent. */
export interface Profile {
  readonly id: string;
  readonly mrn: string;
  /** What the family calls it, for sentences. */
  readonly given: string;
  readonly name: string | null;
  readonly nameLocal: string | null;
  readonly sex: 'FEMALE' | 'MALE';
  readonly birthDate: LocalDate;
  readonly gestationDays: number | null;
  readonly language: Language;
  readonly aboutMe: string | null;
  readonly receivedOn: LocalDate;
  readonly addedAt: string;
  readonly guardians: readonly Guardian[];
  readonly condition: string;
  readonly confirmed: boolean;
  readonly concerns: readonly string[];
  readonly riskHistory: readonly string[];
  /** For cerebral palsy alone. */
  readonly gmfcs: number | null;
  readonly disciplines: readonly string[];
}

type Relationship = 'MOTHER' | 'FATHER' | 'GRANDPARENT';
type Adult = readonly [Relationship, string];

/** What is settled for a child before the dice are thrown. */
export interface ProfileWish extends Partial<
  Pick<
    Profile,
    | 'name'
    | 'nameLocal'
    | 'given'
    | 'sex'
    | 'birthDate'
    | 'language'
    | 'concerns'
    | 'gmfcs'
    | 'gestationDays'
    | 'aboutMe'
  >
> {
  readonly receivedOn: LocalDate;
  readonly condition?: string;
  readonly joint?: boolean;
  /** The adults who come, instead of some of the family. */
  readonly adults?: readonly Adult[];
  readonly disciplines?: readonly string[];
}

const DAYS_PER_MONTH = 30.44;
const VERY_PRETERM = 32 * 7;
const GESTATION_UNKNOWN_SHARE = 0.06;
/** Of the families whose child's name is written in both scripts, those that read Hindi. */
const HINDI_SHARE = 0.8;

function ageMonths(random: Random, { from, until }: ConditionProfile): number {
  const bands = AGE_BANDS.map((band) => {
    const [low, high] = [Math.max(band.from, from), Math.min(band.until, until)];
    // A band that is cut keeps its share per month.
    const share = high < low ? 0 : (band.share * (high - low + 1)) / (band.until - band.from + 1);
    return [{ low, high }, share] as const;
  });
  const { low, high } = random.weighted(bands);
  return random.whole(low, high);
}

/** Gestation in days; null where nobody knows. Preterm is 28 to 36 weeks, mostly late. */
function gestation(random: Random, preterm: number): number | null {
  if (random.chance(GESTATION_UNKNOWN_SHARE)) return null;
  const weeks = random.chance(preterm)
    ? Math.max(random.whole(28, 36), random.whole(28, 36))
    : random.weighted([
        [37, 1],
        [38, 3],
        [39, 4],
        [40, 3],
        [41, 1],
      ]);
  return weeks * 7 + random.whole(0, 6);
}

function disciplinesOf(
  random: Random,
  { lead, joint }: ConditionProfile,
  wished: boolean | undefined,
): readonly string[] {
  return (wished ?? random.chance(joint)) ? [OT, PT] : [lead];
}

function concernsOf(random: Random, profile: ConditionProfile, disciplines: readonly string[]): readonly string[] {
  return disciplines.flatMap((discipline) => {
    const known = profile.concerns[discipline] ?? [];
    return random.some(known, random.whole(1, Math.min(2, known.length)));
  });
}

function familyOf(random: Random, name: string): readonly Adult[] {
  const relationships: readonly (readonly [Relationship, number])[] = [
    ['MOTHER', 0.93],
    ['FATHER', 0.6],
    ['GRANDPARENT', 0.12],
  ];
  const present = relationships.filter(([, share]) => random.chance(share)).map(([relationship]) => relationship);
  return (present.length === 0 ? (['FATHER'] as const) : present).map(
    (relationship) => [relationship, nameAdult(random, relationship, name)] as const,
  );
}

function guardianOf(
  random: Random,
  [relationship, name]: Adult,
  isFirst: boolean,
  { language, instant }: { readonly language: Language; readonly instant: string },
): Guardian {
  const isLatin = /^[A-Za-z ]+$/.test(name);
  return {
    id: idAt(instant, random),
    name,
    relationship,
    // A grandparent who comes along has no say of their own, unless there is nobody else.
    hasAuthority: relationship !== 'GRANDPARENT' || isFirst,
    phone: `+91 00000 0${String(random.whole(0, 9999)).padStart(4, '0')}`,
    email: isLatin && random.chance(0.7) ? `${name.toLowerCase().replaceAll(' ', '.')}@family.example.org` : null,
    language,
  };
}

/** A child by the shares of the caseload, with what is wished for taken as it is. `taken` are the clinic's names so far. */
export function drawProfile(clinic: Clinic, index: number, wish: ProfileWish, taken: Set<string>): Profile {
  const random = clinic.random.fork(`child/${index}/profile`);
  const profile =
    CONDITION_PROFILES.find(({ code }) => code === wish.condition) ??
    random.weighted(CONDITION_PROFILES.map((each) => [each, each.share] as const));
  const sex = wish.sex ?? (random.chance(profile.male) ? 'MALE' : 'FEMALE');
  const age = ageMonths(random, profile);
  const drawn = nameChild(random, sex, taken);
  if (wish.name) taken.add(wish.name);
  const isNamed = wish.name !== undefined || wish.nameLocal !== undefined;
  const language = wish.language ?? (drawn.nameLocal !== null && random.chance(HINDI_SHARE) ? 'hi' : 'en');
  const birthDate = wish.birthDate ?? addDays(wish.receivedOn, -Math.round(age * DAYS_PER_MONTH) - random.whole(0, 27));
  const gestationDays = wish.gestationDays === undefined ? gestation(random, profile.preterm) : wish.gestationDays;
  const disciplines = wish.disciplines ?? disciplinesOf(random, profile, wish.joint);
  const addedAt = instantOf(openDay(wish.receivedOn), visitMinute(random));
  const adults = wish.adults ?? familyOf(random, drawn.family);
  return {
    id: idAt(addedAt, random),
    mrn: `DEMO-${String(index + 1).padStart(6, '0')}`,
    given: wish.given ?? drawn.given,
    name: isNamed ? (wish.name ?? null) : drawn.name,
    nameLocal: isNamed ? (wish.nameLocal ?? null) : drawn.nameLocal,
    sex,
    birthDate,
    gestationDays,
    language,
    aboutMe: wish.aboutMe ?? (age > 24 && random.chance(0.6) ? aboutMe(random, language) : null),
    receivedOn: wish.receivedOn,
    addedAt,
    guardians: adults.map((adult, at) => guardianOf(random, adult, at === 0, { language, instant: addedAt })),
    condition: profile.code,
    confirmed: random.chance(profile.confirmed),
    concerns: wish.concerns ?? concernsOf(random, profile, disciplines),
    riskHistory: gestationDays !== null && gestationDays < VERY_PRETERM ? ['BORN_BEFORE_32_WEEKS_OR_UNDER_1500_G'] : [],
    gmfcs: profile.code === 'CEREBRAL_PALSY' ? (wish.gmfcs ?? random.weighted(GMFCS_SHARES)) : null,
    disciplines,
  };
}

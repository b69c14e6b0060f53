import type { Language } from '../words/language.ts';
import type { HomePictureCode } from '../care-plans/home-programme/home-picture-codes.ts';
import type { MarkShape } from '../catalogue/discipline.ts';
import type { Level } from '../goals/levels.ts';
import type { TrellisPicture } from '../trellis/picture.ts';
import type { DocumentRegister } from './document-sets.ts';

/** A label and what stands beside it. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

export interface Rung {
  readonly level: Level;
  /** The number of the level where the reader works with numbers, else empty. */
  readonly sign: string;
  readonly word: string;
  readonly text: string;
}

export interface TrellisFigure {
  readonly picture: TrellisPicture;
  /** The words beside the picture; none where they do not fit, and then it bears the numbers. */
  readonly rungs: readonly Rung[];
  readonly strands: readonly {
    readonly id: string;
    readonly shape: MarkShape;
    readonly letters: string;
    readonly name: string;
  }[];
  /** What the picture says, for those who hear it. */
  readonly told: string;
  readonly words: {
    /** With `{week}` to be filled. */
    readonly week: string;
    readonly today: string;
    readonly expected: string;
    readonly newScale: string;
    readonly sighting: string;
    readonly rating: string;
  };
}

/** One activity at home, with its drawing. */
export interface HomeCard {
  readonly picture: HomePictureCode | null;
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly stop: string;
}

/** What a paper is made of, whatever it is drawn with. All text is plain text. */
export type Block =
  | { readonly kind: 'HEADING'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'PARAGRAPH'; readonly text: string; readonly tone?: 'LEAD' | 'SMALL' | 'STRONG' }
  /** What must not be read over, each line in its own language. */
  | { readonly kind: 'NOTICE'; readonly lines: readonly string[] }
  | { readonly kind: 'FACTS'; readonly facts: readonly Fact[] }
  | { readonly kind: 'LIST'; readonly items: readonly string[] }
  | {
      readonly kind: 'TABLE';
      readonly label: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'SCALE'; readonly label: string; readonly rungs: readonly Rung[] }
  | { readonly kind: 'TRELLIS'; readonly figure: TrellisFigure }
  | { readonly kind: 'HOME'; readonly cards: readonly HomeCard[] }
  | { readonly kind: 'SIGN_HERE'; readonly lines: readonly string[]; readonly words: readonly [string, string, string] }
  /** Blocks that belong on one page where there is room for them. */
  | { readonly kind: 'TOGETHER'; readonly blocks: readonly Block[] };

/** A finished paper, before it is drawn. */
export interface PlanDocument {
  readonly register: DocumentRegister;
  readonly language: Language;
  readonly title: string;
  /** Whose it is, or for a letter of which day; empty where the title says it. */
  readonly subtitle: string;
  readonly letterhead: { readonly clinic: string; readonly lines: readonly string[] };
  /** The code on the paper, what to do with it, and what its picture shows; null for a text nobody has been sent. */
  readonly seal: { readonly code: string; readonly scan: string; readonly picture: string } | null;
  /** Repeated on every page: whose paper it is, why it is not to be worked by, and the count, with the two numbers left out. */
  readonly running: {
    readonly whose: string;
    readonly mark: string;
    readonly page: readonly [string, string, string];
  };
  readonly blocks: readonly Block[];
}

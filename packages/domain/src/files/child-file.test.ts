import { assert, constantFrom, pre, property, string, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILE_LIMITS } from '../limits.ts';
import { FILE_PURPOSES, keepFile, needsConsent, removeFile, type FileFacts, type SaidOfFile } from './child-file.ts';
import { FILE_KINDS, savedName, sniffKind, type FileKind } from './file-kind.ts';

const codes = (text: string): number[] => Array.from(text, (letter) => letter.codePointAt(0)! & 0xff);
const HEADS: Record<FileKind, readonly number[]> = {
  JPEG: [0xff, 0xd8, 0xff, 0xe0],
  PNG: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  WEBP: [...codes('RIFF'), 1, 2, 3, 4, ...codes('WEBP')],
  PDF: codes('%PDF-1.7'),
};
const kinds = constantFrom(...FILE_KINDS);
const purposes = constantFrom(...FILE_PURPOSES);
const facts = (over: Partial<FileFacts> = {}): FileFacts => ({
  head: Uint8Array.from(HEADS.JPEG),
  byteSize: 1000,
  today: '2026-11-23',
  guardian: { hasAuthority: true },
  agreedBy: null,
  pages: 0,
  ...over,
});
const said = (over: Partial<SaidOfFile> = {}): SaidOfFile => ({
  childId: 'c',
  purpose: 'LETTER',
  caption: '',
  consent: null,
  agreementId: null,
  ...over,
});
const consent = { guardianId: 'g', givenOn: '2026-11-20' } as const;

describe('what a file is', () => {
  it('is told by its first bytes, whatever comes after them', () => {
    assert(
      property(kinds, uint8Array({ maxLength: 200 }), (kind, rest) => {
        expect(sniffKind(Uint8Array.from([...HEADS[kind], ...rest]))).toBe(kind);
      }),
    );
  });

  it('is never guessed: of bytes that bear no mark, and of a mark that is cut short, nothing is said', () => {
    assert(
      property(string({ maxLength: 40 }), (text) => {
        pre(!text.startsWith('%PDF-'));
        expect(sniffKind(Uint8Array.from(codes(`<${text}`)))).toBeUndefined();
      }),
    );
    for (const kind of FILE_KINDS) {
      const least = kind === 'JPEG' ? 3 : kind === 'PDF' ? 5 : HEADS[kind].length;
      expect(sniffKind(Uint8Array.from(HEADS[kind].slice(0, least - 1)))).toBeUndefined();
    }
  });

  it('gives the name it is saved under, which tells of nobody', () => {
    expect(savedName('0193e0d4-0000-7000-8000-0000deadbeef', 'PDF')).toBe('file-deadbeef.pdf');
  });
});

describe('a file of a child', () => {
  it('is kept for a purpose that shows no child without anybody having agreed, and keeps no consent then', () => {
    assert(
      property(purposes, kinds, (purpose, kind) => {
        pre(!needsConsent(purpose));
        const kept = keepFile(said({ purpose, consent }), facts({ head: Uint8Array.from(HEADS[kind]) }));
        expect(kept).toEqual({ ok: true, value: { kind, consent: null } });
      }),
    );
  });

  it('that shows the child is a picture to which one who may has agreed by today', () => {
    assert(
      property(purposes, (purpose) => {
        pre(needsConsent(purpose));
        const ruleOf = (over: Partial<SaidOfFile>, known: Partial<FileFacts> = {}) => {
          const kept = keepFile(said({ purpose, consent, ...over }), facts(known));
          return kept.ok ? undefined : kept.refusal.rule;
        };
        expect(ruleOf({})).toBeUndefined();
        expect(ruleOf({ consent: null }, { guardian: null })).toBe('FILE_CONSENT_NEEDED');
        expect(ruleOf({}, { guardian: { hasAuthority: false } })).toBe('GUARDIAN_WITHOUT_AUTHORITY');
        expect(ruleOf({ consent: { ...consent, givenOn: '2026-11-24' } })).toBe('HAPPENED_IN_FUTURE');
        expect(ruleOf({}, { head: Uint8Array.from(HEADS.PDF) })).toBe('FILE_NOT_A_PICTURE');
      }),
    );
  });

  it('is refused by its size and by its kind, whatever it is for', () => {
    assert(
      property(purposes, (purpose) => {
        const large = facts({ byteSize: FILE_LIMITS.bytes + 1 });
        expect(keepFile(said({ purpose, consent }), large)).toMatchObject({ refusal: { rule: 'FILE_TOO_LARGE' } });
        const odd = facts({ head: Uint8Array.from(codes('<svg xmlns=')) });
        expect(keepFile(said({ purpose, consent }), odd)).toMatchObject({ refusal: { rule: 'FILE_KIND_NOT_TAKEN' } });
      }),
    );
  });

  it('goes with a signature on paper alone, as the picture of that paper, and as so many pages at most', () => {
    const paper = said({ purpose: 'PAPER_SIGNATURE', agreementId: 'a' });
    expect(keepFile(paper, facts({ agreedBy: 'SIGNED_ON_PAPER' })).ok).toBe(true);
    expect(keepFile(paper, facts({ agreedBy: 'SIGNED_ON_SCREEN' }))).toMatchObject({
      refusal: { rule: 'FILE_OF_NO_PAPER' },
    });
    expect(keepFile({ ...paper, purpose: 'LETTER' }, facts({ agreedBy: 'SIGNED_ON_PAPER' })).ok).toBe(false);
    const full = facts({ agreedBy: 'SIGNED_ON_PAPER', pages: FILE_LIMITS.pages });
    expect(keepFile(paper, full)).toMatchObject({ refusal: { rule: 'FILE_TOO_MANY_PAGES' } });
  });

  it('is removed once, and never where it is the evidence of a signature', () => {
    expect(removeFile({ removed: false, agreementId: null }).ok).toBe(true);
    expect(removeFile({ removed: true, agreementId: null })).toMatchObject({ refusal: { rule: 'FILE_REMOVED' } });
    for (const removed of [true, false]) {
      expect(removeFile({ removed, agreementId: 'a' })).toMatchObject({ refusal: { rule: 'FILE_IS_EVIDENCE' } });
    }
  });
});

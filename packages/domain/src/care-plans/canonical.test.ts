import { describe, expect, it } from 'vitest';
import { contentOf, goalOf, otStrandOf, ptStrandOf, testHash } from '../../testing/plan.ts';
import { canonicalPlanText } from './canonical-plan.ts';
import { canonicalText } from './canonical.ts';
import { shortCode } from './short-code.ts';

describe('canonical JSON', () => {
  it('writes keys in the order of their code units, without spaces, as RFC 8785 does', () => {
    // The example of the RFC, section 3.2.3.
    const value = { '\u20ac': 'Euro Sign', '\r': 'Carriage Return', '1': 'One', '\u0080': 'Control', '\u00f6': 'o' };
    expect(canonicalText(value)).toBe('{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"o","€":"Euro Sign"}');
  });

  it('writes numbers and escapes as ECMAScript does', () => {
    expect(canonicalText([Number('333333333.33333329'), 1e30, 4.5, 2e-3, -0, '\u000f\n"\\'])).toBe(
      '[333333333.3333333,1e+30,4.5,0.002,0,"\\u000f\\n\\"\\\\"]',
    );
  });

  it('gives the same letters one spelling, and leaves out what is absent', () => {
    expect(canonicalText({ a: 'e\u0301', b: undefined })).toBe(canonicalText({ a: '\u00e9' }));
    expect(canonicalText('क\u093c')).toBe(canonicalText('\u0958'));
  });

  it('has no word for what is not finite', () => {
    expect(() => canonicalText({ a: Number.NaN })).toThrow(RangeError);
    expect(() => canonicalText(() => 1)).toThrow(TypeError);
  });
});

describe('the text a signature covers', () => {
  const text = canonicalPlanText(contentOf());

  it('does not depend on the order of rows, levels, techniques or focus areas', () => {
    const turned = contentOf({
      goals: [goalOf({ levels: goalOf().levels.toReversed() })],
      strands: [
        ptStrandOf({ techniques: ptStrandOf().techniques.toReversed() }),
        otStrandOf({ techniques: otStrandOf().techniques.toReversed() }),
      ],
    });
    expect(canonicalPlanText(turned)).toBe(text);
  });

  it('depends on the order of the steps of a chain', () => {
    const chain = otStrandOf().measure;
    const steps = chain?.type === 'STEPS' ? chain.steps.toReversed() : [];
    const turned = otStrandOf({ measure: { type: 'STEPS', text: 'brushing teeth', steps, chaining: 'FORWARD' } });
    expect(canonicalPlanText(contentOf({ strands: [turned, ptStrandOf()] }))).not.toBe(text);
  });

  it('names the parties, and holds codes and no labels', () => {
    expect(text).toContain('"parties":["OCCUPATIONAL_THERAPY","PHYSIOTHERAPY"]');
    expect(text).toContain('"setting":"HOME"');
  });
});

describe('the short code', () => {
  it('has the shape people read out, without letters or digits that are taken for one another', () => {
    const codes = Array.from({ length: 500 }, (_, index) => shortCode(testHash(`plan ${index}`)));
    expect(codes.filter((code) => !/^[A-Z]\d-[A-Z]{2}-\d{2}$/.test(code))).toEqual([]);
    expect(codes.filter((code) => /[BILOQSUZ01]/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBeGreaterThan(495);
  });

  it('is the same for the same hash, and needs one', () => {
    expect(shortCode('0123456789ab')).toBe(shortCode('0123456789abcdef'));
    expect(() => shortCode('K7-PM-42')).toThrow(RangeError);
  });
});

import { describe, expect, it } from 'vitest';
import { isSlip } from './slip.ts';

describe('a slip of the pen', () => {
  it.each([
    ['Brushes his teeht at the basin', 'Brushes his teeth at the basin'],
    ['puts on a shirt', 'Puts on a shirt.'],
    ['stands at the basin, alone', 'stands at the basin alone'],
    ['recieves the ball', 'receives the ball'],
    ['घर पर दांत साफ करता है', 'घर पर दाँत साफ़ करता है'],
    ['uses both hands well.', 'uses both hands well'],
  ])('%s → %s', (before, after) => {
    expect(isSlip(before, after)).toBe(true);
  });

  it.each([
    ['a negation', 'does not sit on his heels', 'does now sit on his heels'],
    ['a negation that comes', 'can stand hot', 'can stand not'],
    ['a short form of not', "can't sit in W", 'can sit in W'],
    ['a negation in Hindi', 'बिना मदद बैठता है', 'बना मदद बैठता है'],
    ['नहीं left out', 'अकेले नहीं चलता', 'अकेले चलता'],
    ['a digit', 'walks 10 m', 'walks 20 m'],
    ['a Devanagari digit', '३ बार', '४ बार'],
    ['a sign', 'level -1', 'level +1'],
    ['a bound', '> 3 evenings', '< 3 evenings'],
    ['a range', '3-4 evenings', '3, 4 evenings'],
    ['a unit', 'for 3 cm', 'for 3 mm'],
    ['a unit in words', 'five minutes a day', 'five minute a day'],
    ['a side', 'with the left hand', 'with the lift hand'],
    ['a side in Hindi', 'दाएँ हाथ से', 'बाएँ हाथ से'],
    ['a level word', 'with less help', 'with mess help'],
    ['a level word in Hindi', 'कम मदद से', 'काम मदद से'],
    ['a number in words', 'catches two balls', 'catches ten balls'],
    ['three letters of a word', 'kicks the ball', 'throws the ball'],
    ['a word more', 'brushes teeth', 'brushes his teeth'],
    ['nothing', 'brushes teeth', 'brushes teeth'],
  ])('is not %s', (_, before, after) => {
    expect(isSlip(before, after)).toBe(false);
  });
});

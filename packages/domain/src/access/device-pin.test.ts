import { array, assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { DEVICE_PIN, pinFault } from './device-pin.ts';

const digit = integer({ min: 0, max: 9 });

test('a PIN of six to twelve digits that are no run opens a device', () => {
  assert(
    property(array(digit, { minLength: DEVICE_PIN.leastDigits, maxLength: DEVICE_PIN.mostDigits }), (digits) => {
      const [first = 0, second = 0] = digits;
      const step = second - first;
      const isRun = Math.abs(step) <= 1 && digits.every((each, place) => each === first + step * place);
      expect(pinFault(digits.join(''))).toBe(isRun ? 'GUESSABLE' : undefined);
    }),
  );
});

test('a PIN that everybody tries first is refused', () => {
  for (const pin of ['000000', '777777777777', '123456', '654321', '0123456789'])
    expect(pinFault(pin)).toBe('GUESSABLE');
  expect(pinFault('135791')).toBeUndefined();
  expect(pinFault('121212')).toBeUndefined();
});

test('a PIN that is too short or too long is refused, an empty one too', () => {
  assert(
    property(array(digit, { maxLength: 20 }), (digits) => {
      const fits = digits.length >= 6 && digits.length <= 12;
      expect(pinFault(digits.join('')) === 'LENGTH').toBe(!fits);
    }),
  );
});

test('anything that is no digit is refused before its length is looked at', () => {
  for (const pin of ['१२३४५६', '12345a', ' 482915', '４８２９１５', '-']) expect(pinFault(pin)).toBe('DIGITS_ONLY');
});

/** What opens a device without a network: typed with a thumb, and tried a few times only. */
export const DEVICE_PIN = { leastDigits: 6, mostDigits: 12, tries: 5 } as const;

/** Why a PIN is not taken. GUESSABLE: one digit over and over, or digits in a row. */
type PinFault = 'DIGITS_ONLY' | 'LENGTH' | 'GUESSABLE';

/** Undefined where `pin` may open a device. */
export function pinFault(pin: string): PinFault | undefined {
  if (!/^[0-9]*$/.test(pin)) return 'DIGITS_ONLY';
  if (pin.length < DEVICE_PIN.leastDigits || pin.length > DEVICE_PIN.mostDigits) return 'LENGTH';
  const digits = Array.from(pin, Number);
  const steps = new Set(digits.slice(1).map((digit, place) => digit - (digits[place] ?? digit)));
  const isRun = steps.size === 1 && [...steps].every((step) => Math.abs(step) <= 1);
  return isRun ? 'GUESSABLE' : undefined;
}

/**
 * Something the person at the keyboard can put right: the message is one or two whole sentences that say what is wrong
 * and what to do. Commands print it without a stack and end with 1; anything that is not an OperatorError is a defect
 * and keeps its stack.
 */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}

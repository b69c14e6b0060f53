import { describe, expect, it, vi } from 'vitest';
import { onReached, reportReach } from './connection.ts';

describe('the connection', () => {
  it('calls back each time the server answers again, and not while it goes on answering', () => {
    const back = vi.fn<() => void>();
    onReached(back);
    reportReach(true);
    expect(back).not.toHaveBeenCalled();
    reportReach(false);
    reportReach(true);
    reportReach(true);
    expect(back).toHaveBeenCalledTimes(1);
  });
});

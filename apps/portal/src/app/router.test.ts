import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { createPortalRouter, safeNext } from './router.tsx';
import { ROUTES } from './routes.ts';

describe('the screens', () => {
  const { routesByPath } = createPortalRouter(new QueryClient());

  it('are all in the router, and the router has no other', () => {
    const paths = Object.values(ROUTES).map(({ path }) => path);
    expect(Object.keys(routesByPath).toSorted()).toEqual(paths.toSorted());
  });

  it('name what their path is filled from', () => {
    for (const { path, params } of Object.values(ROUTES)) {
      const named = [...path.matchAll(/\$(\w+)/g)].map(([, name]) => name);
      expect(named).toEqual([...params]);
    }
  });
});

describe('where to go after signing in', () => {
  it('is a place of the portal', () => {
    expect(safeNext('/children?view=joint')).toBe('/children?view=joint');
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', 42, undefined])(
    'is never %j',
    (next) => {
      expect(safeNext(next)).toBeUndefined();
    },
  );
});

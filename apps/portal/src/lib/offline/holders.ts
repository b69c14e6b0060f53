import { queryOptions } from '@tanstack/react-query';
import { findHolders } from './pack.ts';

/** Whose packs this device opens now. Looked up anew wherever it is asked: time alone closes one. */
export const holdersOptions = queryOptions({ queryKey: ['pack-holders'], queryFn: findHolders, gcTime: 0 });

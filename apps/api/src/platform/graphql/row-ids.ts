import { z } from 'zod';

/** Ids of what is there already are not looked at here: a malformed one answers like an unknown one. */
export const knownId = z.string().toLowerCase();
/** An id the caller made for a row to come. */
export const newRowId = z.uuid().toLowerCase();

/** Where a template of a clinic's library comes from: with the product, or written by the clinic. */
export const TEMPLATE_SOURCES = ['SHIPPED', 'CLINIC'] as const;
export type TemplateSource = (typeof TEMPLATE_SOURCES)[number];

/** Nothing is ever deleted from a library: what is retired is offered to nobody, and keeps its versions. */
export const TEMPLATE_STATES = ['IN_USE', 'RETIRED'] as const;
export type TemplateState = (typeof TEMPLATE_STATES)[number];

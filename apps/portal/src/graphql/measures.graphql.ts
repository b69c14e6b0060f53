import { graphql } from './graphql.ts';

/** Everything a measure may have; `readMeasure` turns it into the domain's shape. */
export const MeasureFields = graphql(`
  fragment MeasureFields on Measure {
    type
    text
    of
    better
    site
    side
    unit
    steps
    chaining
    movement
    mode
    measure
    field
    edition
    weekStartsOn
  }
`);

export const MeasureValueFields = graphql(`
  fragment MeasureValueFields on MeasureValue {
    type
    count
    of
    seconds
    prompts
    prompt
    degrees
    distance
    daysObserved
    value
    unit
  }
`);

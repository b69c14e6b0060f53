import type { MeasureType, MeasureValue } from '@trellis/domain';
import type { OpenStrand } from '../open-goals.ts';
import { CountControl } from './count-control.tsx';
import type { ValueOf } from './control.ts';
import { NumberControl, WeekControl } from './number-control.tsx';
import { PromptControl } from './prompt-control.tsx';
import { StepChain } from './step-chain.tsx';
import { Stopwatch } from './stopwatch.tsx';

interface MeasureControlProps {
  strand: OpenStrand;
  value: MeasureValue | undefined;
  onChange: (value: MeasureValue | undefined) => void;
  onRecord: (value: MeasureValue) => void;
  recorded: MeasureValue | undefined;
}

/** A value of another type than the strand has now was put together before its measure was changed. */
function only<Type extends MeasureType>(type: Type, value: MeasureValue | undefined): ValueOf<Type> | undefined {
  return isOf(type, value) ? value : undefined;
}

function isOf<Type extends MeasureType>(type: Type, value: MeasureValue | undefined): value is ValueOf<Type> {
  return value?.type === type;
}

/** The right control for what the strand is measured in. */
export function MeasureControl({ strand: { measure }, value, recorded, ...rest }: MeasureControlProps) {
  switch (measure.type) {
    case 'COUNT_OF_N':
      return (
        <CountControl
          {...rest}
          measure={measure}
          value={only(measure.type, value)}
          recorded={only(measure.type, recorded)}
        />
      );
    case 'PROMPT_LADDER':
      return (
        <PromptControl
          {...rest}
          measure={measure}
          value={only(measure.type, value)}
          recorded={only(measure.type, recorded)}
        />
      );
    case 'SECONDS':
      return <Stopwatch {...rest} measure={measure} value={only(measure.type, value)} recorded={undefined} />;
    case 'STEPS':
      return <StepChain {...rest} measure={measure} value={only(measure.type, value)} recorded={undefined} />;
    case 'COUNT_PER_WEEK':
      return <WeekControl {...rest} measure={measure} value={only(measure.type, value)} recorded={undefined} />;
    case 'DEGREES':
    case 'DISTANCE':
    case 'SCORE':
      return <NumberControl {...rest} measure={measure} value={only(measure.type, value)} />;
  }
}

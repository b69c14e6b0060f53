import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './explorer.css';
import { GraphiQL } from 'graphiql';
import { buildSchema } from 'graphql';
import { createRoot } from 'react-dom/client';
import { readSchema } from './ask.ts';
import { withAGoalOfMine } from './a-goal-of-mine.ts';
import { EXAMPLES } from './examples.ts';
import { askExplained } from './ask-explained.ts';
import { EXPLAINED } from './explained-panel.tsx';

const place = document.querySelector('#root');
if (place === null) throw new Error('The page has no place for the explorer.');
// What is typed here may name a child: it is kept for this tab of the browser and not longer.
createRoot(place).render(
  <GraphiQL
    fetcher={askExplained}
    plugins={[EXPLAINED]}
    schema={buildSchema(await readSchema())}
    storage={sessionStorage}
    defaultTabs={await withAGoalOfMine(EXAMPLES)}
    isHeadersEditorEnabled={false}
    defaultEditorToolsVisibility="variables"
  >
    <GraphiQL.Logo>
      <a href="/">Trellis</a>
    </GraphiQL.Logo>
  </GraphiQL>,
);

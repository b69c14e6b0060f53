import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './explorer.css';
import { GraphiQL } from 'graphiql';
import { buildSchema } from 'graphql';
import { createRoot } from 'react-dom/client';
import { ask, readSchema } from './ask.ts';
import { withAGoalOfMine } from './a-goal-of-mine.ts';
import { EXAMPLES } from './examples.ts';

const place = document.querySelector('#root');
if (place === null) throw new Error('The page has no place for the explorer.');
// What is typed here may name a child: it is kept for this tab of the browser and not longer.
createRoot(place).render(
  <GraphiQL
    fetcher={ask}
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

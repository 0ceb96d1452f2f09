import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './app/fonts.css';
import './app/colors.css';
import './app/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { type CallError, createQueryClient } from './app/call.ts';
import { followDrafts } from './app/draft-keeper.ts';
import { followFaults } from './app/faults.ts';
import { startLater } from './app/later.ts';
import { readFirst } from './app/read-first.ts';
import { followSession } from './app/session.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const onFailure = { current: (_error: CallError) => {} };
const client = createQueryClient((error) => onFailure.current(error));
followDrafts();
followFaults((error) => onFailure.current(error));
await Promise.all([followSession(client), readFirst(client)]);
createRoot(root).render(
  <StrictMode>
    <App client={client} onFailure={onFailure} />
  </StrictMode>,
);
startLater();

import type {} from 'aftercare-elements/types/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Evening } from './Evening';
import './evening.css';

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <Evening />
  </StrictMode>,
);

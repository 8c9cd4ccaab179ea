import type {} from 'aftercare-elements/types/preact';
import { render } from 'preact';
import { Evening } from './Evening';
import './evening.css';

render(<Evening />, document.getElementById('app')!);

import type {} from 'aftercare-elements/types/solid';
import { render } from 'solid-js/web';
import { Evening } from './Evening';
import './evening.css';

render(() => <Evening />, document.getElementById('app')!);

import { render } from 'solid-js/web';
import { Evening } from './Evening';
import './evening.css';

render(() => <Evening />, document.getElementById('app')!);

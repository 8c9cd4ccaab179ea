import type {} from 'aftercare-elements/types/svelte';
import { mount } from 'svelte';
import Evening from './Evening.svelte';
import './evening.css';

mount(Evening, { target: document.getElementById('app')! });

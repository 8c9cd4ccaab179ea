import type {} from 'aftercare-elements/types/vue';
import { createApp } from 'vue';
import Evening from './Evening.vue';
import './evening.css';

createApp(Evening).mount('#app');

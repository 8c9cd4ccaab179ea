import { createApp } from 'vue';
import Evening from './Evening.vue';
import './evening.css';

createApp(Evening).mount('#app');

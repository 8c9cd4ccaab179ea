import type {} from 'aftercare-elements/types/svelte';

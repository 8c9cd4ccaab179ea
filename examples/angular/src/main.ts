import { bootstrapApplication } from '@angular/platform-browser';
import { Evening } from './evening';

bootstrapApplication(Evening).catch((error: unknown) => console.error(error));

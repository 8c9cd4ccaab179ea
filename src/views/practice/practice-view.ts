import { nothing } from 'lit';
import { renderQuestion, renderReply } from './practice-ending.js';
import { renderGuide, renderStepSaid } from './practice-guide.js';
import { renderReading } from './practice-reading.js';
import { translateCard, type PracticeScreen } from './practice-screen.js';

/**
 * What there is to read and press, in this stage.
 * @param title the title of the practice
 */
export function renderStage(screen: PracticeScreen, title: unknown): unknown {
  switch (screen.flow.stage) {
    case 'read':
      return [title, renderReading(screen)];
    case 'time':
      return renderGuide(screen, title);
    case 'ask':
      return [title, renderQuestion(screen)];
    case 'told':
      return [title, renderReply(screen)];
    case 'closed':
      return nothing;
  }
}

/** What a screen reader is told of what just happened. */
export function renderSaid(screen: PracticeScreen): unknown {
  const { said, minutes } = screen.flow;
  if (said === 'step') return renderStepSaid(screen);
  return said ? translateCard(screen.content)(said, { n: minutes }) : '';
}

/** What is said of a pack, where somebody asks. */
export const about = {
  'about.open': 'About these words',
  'about.author': 'Written by',
  'about.reviewedBy': 'Reviewed by',
  'about.reviewedOn': 'Reviewed on',
  'about.nextReviewOn': 'Next review',
  'about.sources': 'Sources',
};

// What the first view does without, as one script: its parts share so much that apart they would be larger.
import './style/opened.css';

export { FigureCard } from './distances/figure-card.tsx';
export { OpenedView } from './opened-view.tsx';
export { ProposalCard } from './proposal-card.tsx';
export { followPrinting } from './reading/print-page.tsx';
export { SearchResults } from './reading/search-results.tsx';

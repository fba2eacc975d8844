/**
 * A section says that it is there; a guide around it, in whatever shadow root, answers by setting
 * its `inherited`. Internal: pages have no use for it.
 */
export const sectionConnected = 'career-section-connected';

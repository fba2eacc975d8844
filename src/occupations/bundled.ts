/** The guides that come with the package, one lazy chunk each: slug → what brings it. */
export const bundledOccupations = {
  'medical-office-administrator': () => import('./medical-office-administrator.json'),
  // Facts alone, for occupations to compare with.
  'medical-and-health-services-manager': () => import('./medical-and-health-services-manager.json'),
  'medical-assistant': () => import('./medical-assistant.json'),
  'medical-records-specialist': () => import('./medical-records-specialist.json'),
  receptionist: () => import('./receptionist.json'),
  'secretary-or-administrative-assistant': () => import('./secretary-or-administrative-assistant.json'),
};

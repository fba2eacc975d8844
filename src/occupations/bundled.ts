/** The guides that come with the package, one lazy chunk each: slug → what brings it. */
export const bundledOccupations = {
  'medical-office-administrator': () => import('./medical-office-administrator.json'),
};

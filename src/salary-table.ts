/** Registers `<salary-table>`, and the bundled occupations for its `occupation`. */
import './elements/salary-table/define.js';
import './occupations.js';

export { SalaryTable } from './elements/salary-table/salary-table.js';
export { registerOccupation } from './shared/source/occupation-registry.js';

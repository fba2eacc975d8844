/** Registers `<salary-table>`. */
import { mayDefine } from '../../shared/element/may-define.js';
import { SalaryTable } from './salary-table.js';

if (mayDefine('salary-table')) customElements.define('salary-table', SalaryTable);

declare global {
  interface HTMLElementTagNameMap {
    'salary-table': SalaryTable;
  }
}

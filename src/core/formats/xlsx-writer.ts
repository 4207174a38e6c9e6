/** The one function of hucre that is needed, apart from the rest: what is imported late is imported whole. */
export { type CellValue, writeXlsx } from 'hucre/xlsx';

/** Every class this host has, by Excel's name. */
import type { ClassSpec } from "../objects";
import { application } from "./application";
import { areaClasses } from "./areas";
import { bindingClasses } from "./bindings";
import { chartPartClasses } from "./chartParts";
import { chartSeriesClasses } from "./chartSeries";
import { chartClasses } from "./charts";
import { cultureClasses } from "./culture";
import { customPropertyClasses } from "./customProperties";
import { paginationClasses } from "./pagination";
import { commentClasses } from "./comments";
import { conditionalPartClasses } from "./conditionalParts";
import { conditionalClasses } from "./conditionalFormats";
import { dataValidation } from "./dataValidation";
import { dependencyClasses } from "./dependencies";
import { filterClasses } from "./filters";
import { documentClasses } from "./document";
import { borderClasses } from "./borders";
import { fontAndFillClasses } from "./fontAndFill";
import { rangeFormatClasses } from "./rangeFormat";
import { functionClasses } from "./functions";
import { nameClasses } from "./names";
import { tableStyleClasses } from "./tableStyles";
import { protectionClasses } from "./protection";
import { styleClasses } from "./styles";
import { pageLayout } from "./pageLayout";
import { range } from "./range";
import { removeDuplicatesResult } from "./rangeMove";
import { viewClasses } from "./rangeView";
import { rangeSort } from "./sort";
import { tablePartClasses } from "./tableParts";
import { tableClasses } from "./tables";
import { runtime, workbook } from "./workbook";
import { worksheetClasses } from "./worksheets";

export const CLASSES: ReadonlyMap<string, ClassSpec<unknown>> = new Map([
  workbook, runtime, application, ...worksheetClasses, range, rangeSort, removeDuplicatesResult, ...viewClasses, ...dependencyClasses, ...areaClasses, ...rangeFormatClasses, ...fontAndFillClasses, ...borderClasses, ...nameClasses, ...documentClasses, ...functionClasses, ...chartClasses, ...chartSeriesClasses, ...chartPartClasses,
  ...conditionalClasses, ...conditionalPartClasses, dataValidation, pageLayout, ...tableClasses, ...tableStyleClasses, ...tablePartClasses, ...protectionClasses, ...paginationClasses, ...cultureClasses, ...customPropertyClasses, ...styleClasses, ...commentClasses, ...bindingClasses, ...filterClasses,
].map((spec) => [spec.name, spec]));

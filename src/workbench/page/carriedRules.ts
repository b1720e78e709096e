import type { Direction, IMutationInfo, Injector } from "@univerjs/core";
import { CommandType, ICommandService } from "@univerjs/core";
import { ISheetClipboardService, PREDEFINED_HOOK_NAME_PASTE } from "@univerjs/preset-sheets-core";
import type { ICopyPastePayload, ISheetDiscreteRangeLocation } from "@univerjs/preset-sheets-core";
import type { IAutoFillLocation, IDiscreteRange } from "@univerjs/sheets";
import { AUTO_FILL_APPLY_TYPE, IAutoFillService } from "@univerjs/sheets";
import type { AreaData } from "../bookData";
import type { Host } from "../host";
import { blocksOf, copiedRules, filledRules } from "../host/copiedRules";
import type { Lines } from "../host/copiedRules";
import { putFormats, putValidations, rulesIn } from "../host/rulesOfCells";
import type { PlacedFormat, RulesOfCells } from "../host/rulesOfCells";

/** Gives cells of a sheet their rules: a mutation of the grid's, so that undo and redo take it along. */
const PUT_RULES = "workbench.mutation.put-rules";

interface PutRules {
  readonly subUnitId: string;
  readonly blocks: readonly AreaData[];
  readonly formats: readonly PlacedFormat[];
  /** Null where validations stay. */
  readonly validations: RulesOfCells["validations"] | null;
}

interface Steps {
  readonly undos: IMutationInfo[];
  readonly redos: IMutationInfo[];
}

const { DEFAULT_PASTE, SPECIAL_PASTE_BESIDES_BORDER, SPECIAL_PASTE_FORMAT } = PREDEFINED_HOOK_NAME_PASTE;

/** What a person pastes and fills in the grid takes validations and conditional formats along, as `Range.copyFrom` and `autoFill` do. */
export function carryRules(injector: Injector, host: Host, redraw: () => void): void {
  injector.get(ICommandService).registerCommand({
    id: PUT_RULES, type: CommandType.MUTATION,
    handler: (_accessor, { subUnitId, blocks, formats, validations }: PutRules) => {
      const record = host.records.sheet(subUnitId);
      putFormats(record, blocks, formats);
      if (validations) putValidations(record, blocks, validations);
      redraw();
      return true;
    },
  });
  injector.get(ISheetClipboardService).addClipboardHook({ id: "workbench-rules", onPasteCells: (from, to, _cells, payload) => pasted(host, from, to, payload) });
  injector.get(IAutoFillService).addHook({ id: "workbench-rules", onFillData: (location, _direction: Direction, type) => filled(host, location, type) });
}

function pasted(host: Host, from: ISheetDiscreteRangeLocation | null, to: ISheetDiscreteRangeLocation, { copyType, pasteType }: ICopyPastePayload): Steps {
  const isAll = pasteType === DEFAULT_PASTE || pasteType === SPECIAL_PASTE_BESIDES_BORDER;
  if (!from || (!isAll && pasteType !== SPECIAL_PASTE_FORMAT)) return together();
  const source = linesIn(from.range), target = linesIn(to.range), blocks = blocksOf(target), isCut = copyType === "CUT";
  const { formats, validations } = copiedRules(rulesIn(host.records.sheet(from.subUnitId), blocksOf(source)), { from: source, to: target }, () => host.newId("CF"));
  const emptied = isCut ? put(host, { subUnitId: from.subUnitId, blocks: blocksOf(source), formats: [], validations: [] }) : together();
  return together(emptied, put(host, { subUnitId: to.subUnitId, blocks, formats, validations: isAll ? validations : null }));
}

function filled(host: Host, { source, target, subUnitId }: IAutoFillLocation, type: AUTO_FILL_APPLY_TYPE): Steps {
  if (type === AUTO_FILL_APPLY_TYPE.NO_FORMAT) return together();
  const from = linesIn(source), all: Lines = { rows: merged(source.rows, target.rows), columns: merged(source.cols, target.cols) };
  const { formats, validations } = filledRules(host.records.sheet(subUnitId), from, all);
  return put(host, { subUnitId, blocks: blocksOf(all), formats, validations: type === AUTO_FILL_APPLY_TYPE.ONLY_FORMAT ? null : validations });
}

/** The step, and the one that gives the cells back what they had; none where there is nothing to do. */
function put(host: Host, params: PutRules): Steps {
  const before = rulesIn(host.records.sheet(params.subUnitId), params.blocks);
  if (before.formats.length + before.validations.length + params.formats.length + (params.validations?.length ?? 0) === 0) return together();
  const undo: PutRules = { ...params, formats: before.formats, validations: params.validations && before.validations };
  return { undos: [{ id: PUT_RULES, params: undo }], redos: [{ id: PUT_RULES, params }] };
}

/** Steps one after the other; they are undone from the last one on. */
const together = (...steps: readonly Steps[]): Steps => ({ undos: [...steps].reverse().flatMap(({ undos }) => undos), redos: steps.flatMap(({ redos }) => redos) });

const linesIn = ({ rows, cols }: IDiscreteRange): Lines => ({ rows, columns: cols });

const merged = (a: readonly number[], b: readonly number[]): number[] => [...new Set([...a, ...b])].sort((first, second) => first - second);

/** Actions that set properties, and methods that change the workbook; reading, selecting, activating and listening do not. */
const SETS = new Set([4, 9]);
const CHANGES = /^(Add|Apply|Auto|Clear|Convert|Copy|Create|Delete|Fill|FlashFill|Freeze|Group|Insert|Merge|Move|Protect|Refresh|Remove|Replace|Resize|Set|Show|Sort|Unfreeze|Ungroup|Unmerge|Unprotect|Update)/;

interface Named {
  readonly Name?: string;
  readonly ActionType?: number;
}

/** Whether a ProcessQuery changes the workbook, so that the page can say 未保存. The request's own "writes" flag is set for listeners too. */
export function writesWorkbook(body: string): boolean {
  const { Actions = [], ObjectPaths = {} } = JSON.parse(body) as { Actions?: readonly Named[]; ObjectPaths?: Readonly<Record<string, Named & { readonly ObjectPathType?: number }>> };
  return (
    Actions.some(({ ActionType = 0, Name = "" }) => SETS.has(ActionType) || (ActionType === 3 && CHANGES.test(Name))) ||
    Object.values(ObjectPaths).some(({ ObjectPathType, Name = "" }) => ObjectPathType === 3 && CHANGES.test(Name))
  );
}

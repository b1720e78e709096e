/** Excel's error codes with the status the web answers. */
const STATUS = {
  ItemNotFound: 404, InvalidArgument: 400, ItemAlreadyExists: 409, AccessDenied: 403, InvalidReference: 400, InvalidOperation: 400, InvalidSelection: 400,
  InsertDeleteConflict: 409, MergedRangeConflict: 409, FormulaLengthExceedsLimit: 400, RangeExceedsLimit: 400, OperationCellsExceedLimit: 400,
  RequestPayloadSizeLimitExceeded: 413, ResponsePayloadSizeLimitExceeded: 413, InvalidOperationInCellEditMode: 400, InvalidObjectPath: 400, InvalidBinding: 400, Conflict: 409,
  NotImplemented: 501, ApiNotFound: 404, GeneralException: 500,
} as const;

export type ErrorCode = keyof typeof STATUS;

const MESSAGES: Partial<Record<ErrorCode, string>> = {
  ItemNotFound: "The requested resource doesn't exist.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  ItemAlreadyExists: "The resource being created already exists.",
  AccessDenied: "You cannot perform the requested operation.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidOperation: "The operation attempted is invalid on the object.",
};

/** An error the add-in sees with `error.code`. `member` names where, as `Range.values`. */
export class HostError extends Error {
  readonly status: number;
  member: string | null = null;

  constructor(readonly code: ErrorCode, message: string = MESSAGES[code] ?? code) {
    super(message);
    this.name = "HostError";
    this.status = STATUS[code];
  }
}

/** Says that a member came with a later version of Excel than this one. */
export function apiOfNewerExcel(className: string, member: string): HostError {
  const error = new HostError("ApiNotFound", `The API ${className}.${member} is not in this version of Excel`);
  error.member = `${className}.${member}`;
  return error;
}

/** What fails inside says where: the member it first passed, as `Range.values`. */
export function at<T>(member: string, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    throw named(thrown, member);
  }
}

export async function atAsync<T>(member: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw named(thrown, member);
  }
}

function named(thrown: unknown, member: string): unknown {
  if (thrown instanceof HostError) thrown.member ??= member;
  return thrown;
}

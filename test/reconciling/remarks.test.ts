import { NO_INPUTS } from "../../src/model";
import type { UnitInputs } from "../../src/model";
import { figuresOfFinding, reconcile } from "../../src/reconciling";
import { ledgerOf } from "../helpers/ledger";

const bookWith = (total: string) => ledgerOf([{ grid: `* | 金额 | 另一栏\n甲 | 120.00 | 1.00\n乙 | 45.50 | 2.00\n合计 | ${total} | 3.00` }]);

describe("a 说明", () => {
  const [finding] = reconcile(bookWith("170.00"), NO_INPUTS).findings;
  const inputs: UnitInputs = { ...NO_INPUTS, remarks: { [finding!.id]: { text: "含往年结转", figures: figuresOfFinding(finding!) } } };

  it("stays with its finding while the figures stand", () => {
    expect(reconcile(bookWith("170.00"), inputs).findings[0]).toMatchObject({ id: finding!.id, remark: "含往年结转" });
  });

  it("is dropped when the figures change, so that the finding is open again", () => {
    expect(reconcile(bookWith("171.00"), inputs).findings[0]).toMatchObject({ id: finding!.id, remark: null });
  });
});

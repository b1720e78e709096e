import type { Choices, ChosenNow, FormId, MoneyUnit, SheetFacts } from "../../model";

/** What a person chooses or corrects: evaluated at once, kept in 自评基本信息 with the next write. */
export class Choosing {
  /** @param inForce the choices as they are now */
  constructor(private readonly inForce: () => Choices, private readonly choose: (part: ChosenNow) => Promise<void>) {}

  /** What a sheet is; `"-"` leaves it out, `null` takes the correction back. */
  form(sheet: string, form: FormId | "-" | null): Promise<void> {
    const forms = without(this.inForce().forms, sheet);
    return this.choose({ forms: form === null ? forms : { ...forms, [sheet]: form } });
  }

  /** The unit and the year of a sheet's tables; what is absent is taken back. */
  facts(sheet: string, facts: SheetFacts): Promise<void> {
    const sheets = without(this.inForce().sheets ?? {}, sheet);
    return this.choose({ sheets: Object.keys(facts).length === 0 ? sheets : { ...sheets, [sheet]: facts } });
  }

  /** The unit of those tables of the sheets that name none; what was said of their year stays. */
  unitOtherwise(units: Readonly<Record<string, MoneyUnit>>): Promise<void> {
    const said = this.inForce().sheets ?? {};
    const sheets = Object.entries(units).map(([sheet, unitOtherwise]) => [sheet, { ...(Object.hasOwn(said, sheet) ? said[sheet] : {}), unitOtherwise }] as const);
    return this.choose({ sheets: { ...said, ...Object.fromEntries(sheets) } });
  }

  system(system: string): Promise<void> {
    return this.choose({ system });
  }

  outline(outline: string): Promise<void> {
    return this.choose({ outline });
  }

  /** The evaluated year; `null` for the one that the workbook tells. */
  year(year: number | null): Promise<void> {
    return this.choose({ year });
  }

  notApplicablePolicy(notApplicablePolicy: NonNullable<Choices["notApplicablePolicy"]>): Promise<void> {
    return this.choose({ notApplicablePolicy });
  }
}

function without<Said>(all: Readonly<Record<string, Said>>, sheet: string): Readonly<Record<string, Said>> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => name !== sheet));
}

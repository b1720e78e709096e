import type { IndicatorSystem } from "../model";
import guangdong2020 from "./systems/guangdong-dept-2020-reconstruction.json";
import guangdong2022 from "./systems/guangdong-dept-2022.json";
import hubei from "./systems/hubei-dept-selfeval.json";
import hunan2017 from "./systems/hunan-dept-2017.json";
import yueyang2019 from "./systems/hunan-yueyang-2019.json";
import mof2013 from "./systems/mof-2013-53-dept.json";
import mof2020 from "./systems/mof-2020-10-project-selfeval.json";
import mof2021 from "./systems/mof-2021-101-central-project.json";
import shenzhen2020 from "./systems/shenzhen-dept-2020.json";
import sichuan2018 from "./systems/sichuan-dept-2018.json";
import sichuanProject2018 from "./systems/sichuan-project-2018.json";
import sichuanPersonnel2023 from "./systems/sichuan-project-selfeval-2023-personnel.json";

/** The indicator systems that ship. Where their points come from is in `points_status`; none is official unless it says so. */
export const SYSTEMS: readonly IndicatorSystem[] = ([
  guangdong2020, guangdong2022, shenzhen2020, hunan2017, yueyang2019, hubei, sichuan2018, mof2013, mof2020, mof2021,
  sichuanProject2018, sichuanPersonnel2023,
] as readonly unknown[]) as readonly IndicatorSystem[];

/** The system of that id; `undefined` when none ships. */
export function systemById(id: string): IndicatorSystem | undefined {
  return SYSTEMS.find((system) => system.id === id);
}

import type { ScoreTools } from "../../session";
import type { Engine } from "./engineHere";

/** Score tables and systems, on the engine. */
export function scoreToolsOf(engine: Engine): ScoreTools {
  return {
    propose: engine.proposeTemplate, confirm: engine.confirmTemplate, check: engine.checkScoreTable, toFile: engine.systemToFile, fromFile: engine.templateFromFile,
    async compare({ ledger, choices, scorecard }, other) {
      const { scorecard: otherwise } = await engine.evaluate(ledger.snapshot, { ...choices, ...other });
      return engine.compareScorecards(scorecard, otherwise);
    },
  };
}

/** Lines of cells are known by what was set last, whether it was carried out or still waits. */
import { createEngine } from "../../src/workbench/node";
import { book, sheet } from "./books";

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };
const grey = { style: "thin", color: "#BFBFBF" };

test("sides set and taken away one after the other are told together, with the look as without it", async () => {
  const engine = createEngine();
  await engine.load(book([sheet("s", { A1: 1 })]));
  const lines = () => engine.lines("id-of-s", 0, 0);
  expect(lines()).toEqual({});
  engine.patchStyle("id-of-s", A1, { border: { top: grey, left: grey } });
  engine.patchStyle("id-of-s", A1, { border: { bottom: { style: "double", color: "#FF0000" } } });
  expect(lines()).toEqual({ top: grey, left: grey, bottom: { style: "double", color: "#FF0000" } });
  expect(engine.style("id-of-s", 0, 0).border).toEqual(lines());
  engine.patchStyle("id-of-s", A1, { border: { left: null, diagonal: { ...grey, up: true } } });
  const waiting = lines();
  expect(waiting).toEqual({ top: grey, bottom: { style: "double", color: "#FF0000" }, diagonal: { ...grey, up: true } });
  expect(engine.style("id-of-s", 0, 0).border).toEqual(waiting);
  engine.clearStyle("id-of-s", A1);
  expect([lines(), engine.style("id-of-s", 0, 0).border]).toEqual([{}, undefined]);
  engine.dispose();
});

test("content that waits beside them changes nothing about the lines", async () => {
  const engine = createEngine();
  await engine.load(book([sheet("s", {})]));
  engine.patchStyle("id-of-s", A1, { border: { right: grey } });
  engine.write("id-of-s", 0, 0, { value: "甲" });
  expect(engine.lines("id-of-s", 0, 0)).toEqual({ right: grey });
  expect([engine.style("id-of-s", 0, 0).border, engine.read("id-of-s", A1)[0]?.[0]?.value]).toEqual([{ right: grey }, "甲"]);
  engine.dispose();
});

import "./page.css";
import type { BookData } from "../bookData";
import { BookFileError, hasMacros, openXlsx, saveXlsx } from "../files";
import type { SourcePackage } from "../files";
// Not through the room's door: that also opens the headless engine, which needs Node.
import { UniverEngine } from "../engine/univerEngine";
import { createHost } from "../host";
import type { Shapes } from "../host";
import { cameToFront } from "../host/windowEvents";
import { BesideCell } from "./beside/besideCell";
import { markCells } from "./beside/marks";
import { blankBook } from "./blankBook";
import type { Breathe } from "../slices";
import { carryRules } from "./carriedRules";
import { tellClicks } from "./clicks";
import { showCharts } from "./charts/chartLayer";
import { createGrid } from "./grid";
import { fitRows } from "./rowHeights";
import { DropDown } from "./dropDown";
import { Environment, isProfile } from "./environment";
import { EnvironmentMenu } from "./environmentMenu";
import { savedName } from "./fileName";
import { leaveFilteredRows } from "./filteredRows";
import { fillSeries } from "./filledSeries";
import { noteFormulas } from "./formulaNotes";
import { FormatLayer } from "./formats/formatLayer";
import { firstKeys } from "./firstKeys";
import { gridKeys } from "./gridKeys";
import { Header } from "./header";
import { followCellEditing } from "./cellEditing";
import { guardProtection } from "./guard/protection";
import { TypingGuard } from "./guard/typing";
import { leaveBackwards } from "./leaveBackwards";
import { askBox } from "./messageBox";
import { Pane } from "./pane";
import { PictureLayer } from "./pictures/pictureLayer";
import { regionKey } from "./regions";
import type { Regions } from "./regions";
import { OpeningVeil, nextTurn } from "./openingVeil";
import { makeSplitter } from "./splitter";
import { sheetTabs } from "./sheetTabs";
import { fitNumbers } from "./narrowNumbers";
import { showFormats } from "./shownFormats";
import { installHook } from "./testHook";
import { readTyping } from "./typedCells";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The share of opening that reading the file takes; the rest is handing it to the grid. */
const READING = 0.7;

/** Where the add-in's page is; another page of this origin may be asked for with `?addin=`. */
function addinPage(asked: string | null): string {
  return asked !== null && new URL(asked, location.href).origin === location.origin ? asked : "/addin/taskpane.html";
}

async function start(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const element = (id: string): HTMLElement => document.getElementById(id)!;
  const header = new Header();
  const onKey = firstKeys();
  const injector = createGrid(element("grid"), header.locale === "en");
  const formats = new FormatLayer(injector);
  const engine = new UniverEngine(injector);
  const shapes: Shapes = {};
  const host = await createHost(engine, blankBook(), { shapes, fileName: "工作簿1.xlsx" });
  formats.show(host);
  let source: SourcePackage | null = null;
  const regions: Regions = {
    header: document.querySelector("header")!, grid: element("grid"), pane: () => pane.window, open: () => element("open").click(), save: () => element("save").click(),
  };
  onKey((event) => regionKey(event, regions));
  const pane: Pane = new Pane(element("pane"), {
    host, shapes, page: addinPage(asked.get("addin")), locale: header.locale === "en" ? "en-US" : "zh-CN", title: header.say("paneTitle"), onWrite: () => { engine.flush(); header.markUnsaved(true); formats.redraw(); }, onLoad: (window) => window.addEventListener("keydown", (event) => regionKey(event, regions), true),
  });
  makeSplitter(element("splitter"), element("pane"), document.querySelector("main")!);
  engine.onChange(({ kind }) => { if (!["calculated", "selected", "activated"].includes(kind)) header.markUnsaved(true); });
  guardProtection(injector, engine, host, (refusal) => void notice(refusal));
  new TypingGuard(injector, host, (message) => header.say(message));
  readTyping(injector, engine, host);
  noteFormulas(injector, engine, host);
  carryRules(injector, host, () => formats.redraw());
  fillSeries(injector, host);
  leaveFilteredRows(injector, host);
  sheetTabs(injector, engine, host);
  gridKeys(element("grid"), injector, host, onKey);
  leaveBackwards(injector, onKey);
  markCells(injector, host);
  showFormats(injector);
  fitNumbers();
  new BesideCell(element("grid"), injector, host, (message) => header.say(message), onKey);
  fitRows(injector);
  const pictures = new PictureLayer(element("grid"), injector, host, () => header.say("pictureUnseen"));
  showCharts(element("grid"), injector, host);
  new DropDown(element("grid"), injector, host, header.say("choices"), onKey);
  const profile = asked.get("profile");
  const environment = new Environment(host, pane, isProfile(profile) ? profile : "library");
  new EnvironmentMenu(environment, header, onKey);
  tellClicks(injector, host);
  window.addEventListener("focus", () => void cameToFront(host));
  followCellEditing(injector, (editing) => environment.setEditing(editing));

  const veil = new OpeningVeil(element("veil"), [element("grid"), element("splitter"), element("pane")]);
  const notice = (message: "protectedCell" | "protectedBook"): Promise<string> => askBox({ title: header.say("excel"), text: header.say(message), kind: "warning", buttons: [{ choice: "ok", label: header.say("ok") }] });
  const open = async (bytes: Uint8Array, name: string): Promise<void> => {
    const words = header.say("opening", { name });
    await nextTurn(); // so that what is being done is seen before it is begun
    const opened = await openXlsx(bytes, veil.over(words, 0, READING));
    await showBook(opened.book, opened.source, name, veil.over(words, READING, 1));
    header.tell("opened", { name, sheets: opened.book.sheets.length });
  };
  const showBook = async (book: BookData, of: SourcePackage | null, name: string, breathe?: Breathe): Promise<void> => {
    await host.open(book, breathe);
    veil.hide();
    source = of;
    pictures.open((part) => of?.parts.get(part));
    environment.forgetSheets();
    formats.redraw();
    host.fileName = name;
    header.showName(name);
    pane.restart();
    header.markUnsaved(false);
  };
  const save = async (): Promise<Uint8Array> => saveXlsx(await host.exportBook(), source);
  let line: Promise<void> = Promise.resolve();
  /** One after the other: a file chosen while another is opened is opened after it. */
  const guarded = (name: string, work: () => Promise<void>): Promise<void> => (line = line.then(() => tried(name, work)));
  const tried = async (name: string, work: () => Promise<void>): Promise<void> => {
    try {
      header.hideProblem();
      await work();
    } catch (error) {
      if (error instanceof BookFileError) header.showProblem(error.code, { name });
      else header.showProblem("failed", { detail: error instanceof Error ? error.message : String(error) });
      header.tell(null);
      veil.hide();
    }
  };
  const openSample = (name: string): Promise<void> => guarded(name, async () => {
    header.tell("opening", { name });
    const answer = await fetch(`/samples/${encodeURIComponent(name)}`);
    await open(new Uint8Array(await answer.arrayBuffer()), name);
  });
  const saveFile = (): Promise<void> => guarded(host.fileName, async () => {
    const name = savedName(host.fileName, source !== null && hasMacros(source));
    download(await save(), name);
    header.tell("saved", { name });
    header.markUnsaved(false);
  });
  host.window = { save: () => void saveFile(), shut: () => void guarded(host.fileName, () => showBook(blankBook(), null, "工作簿1.xlsx")), read: async (file) => (await openXlsx(file)).book };
  header.connect({
    openFile: (file) => guarded(file.name, async () => {
      header.tell("opening", { name: file.name });
      await open(new Uint8Array(await file.arrayBuffer()), file.name);
    }),
    openSample: (name) => void openSample(name),
    save: saveFile,
  });
  const samples = (await (await fetch("/samples.json")).json()) as string[];
  header.showSamples(samples);
  const first = asked.get("sample") ?? samples[0];
  if (first !== undefined && samples.includes(first)) await openSample(first);
  else {
    header.showName(host.fileName);
    pane.restart();
  }
  installHook({ injector, engine, host, pane, open, save });
}

function download(bytes: Uint8Array, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

void start();

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { VIEWS, viewOfAddress } from "../../src/taskpane/views";

/** Microsoft's validator needs its web service; what it checks and we can check here, we check here. */
const root = join(__dirname, "../..");
const xml = new DOMParser().parseFromString(readFileSync(join(root, "manifest.xml"), "utf8"), "application/xml");
const all = (name: string): Element[] => [...xml.getElementsByTagName(name)];
const value = (element: Element | undefined): string => element?.getAttribute("DefaultValue") ?? "";

test("is well-formed, a task-pane add-in for workbooks, in Chinese first, with ExcelApi 1.9 as its floor", () => {
  expect(all("parsererror")).toEqual([]);
  expect(xml.documentElement.getAttribute("xsi:type")).toBe("TaskPaneApp");
  expect(all("DefaultLocale")[0]?.textContent).toBe("zh-CN");
  expect(all("Hosts")[0]?.getElementsByTagName("Host")[0]?.getAttribute("Name")).toBe("Workbook");
  expect([all("Set")[0]?.getAttribute("Name"), all("Set")[0]?.getAttribute("MinVersion")]).toEqual(["ExcelApi", "1.9"]);
});

test("its parts stand in the order that the schema asks for", () => {
  expect([...xml.documentElement.children].map((element) => element.tagName)).toEqual([
    "Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl",
    "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides",
  ]);
});

test("every resource that is named exists, and every one that exists is named", () => {
  const named = [...xml.getElementsByTagName("*")].flatMap((element) => element.getAttribute("resid") ?? []);
  const given = ["bt:Image", "bt:Url", "bt:String"].flatMap((kind) => all(kind).flatMap((element) => element.getAttribute("id") ?? []));
  expect([...new Set(named)].sort()).toEqual([...given].sort());
  expect(given.every((id) => id.length <= 32)).toBe(true);
});

test("words keep within Office's lengths and come in English too", () => {
  const strings = all("bt:String");
  const limit = (element: Element): number => (element.parentElement?.tagName === "bt:ShortStrings" ? 125 : 250);
  for (const element of strings) {
    const english = element.getElementsByTagName("bt:Override")[0];
    expect(english?.getAttribute("Locale")).toBe("en-US");
    for (const words of [value(element), english?.getAttribute("Value") ?? ""]) expect(words.length).toBeLessThanOrEqual(limit(element));
  }
  expect(value(all("DisplayName")[0]).length).toBeLessThanOrEqual(125);
  expect(value(all("Description")[0]).length).toBeLessThanOrEqual(250);
});

test("every address is ours over https, and the icons have the size they are named for", () => {
  const addresses = [...xml.getElementsByTagName("*")].map(value).filter((text) => text.startsWith("http"));
  expect(addresses.every((address) => address.startsWith("https://localhost:3000/"))).toBe(true);
  for (const address of addresses.filter((one) => one.endsWith(".png"))) {
    const size = Number(/icon-(\d+)\.png$/.exec(address)?.[1]);
    const png = readFileSync(join(root, new URL(address).pathname));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
});

test("the four buttons open the pane, three of them at a view that exists", () => {
  const controls = all("Control");
  expect(controls).toHaveLength(4);
  expect(new Set(controls.map((control) => control.getAttribute("id"))).size).toBe(4);
  const opened = controls.map((control) => {
    const resource = control.getElementsByTagName("SourceLocation")[0]?.getAttribute("resid");
    return new URL(value(all("bt:Url").find((url) => url.getAttribute("id") === resource)));
  });
  expect(opened.map((address) => address.pathname)).toEqual(Array(4).fill("/taskpane.html"));
  expect(opened.map((address) => address.searchParams.get("view"))).toEqual([null, "checks", "scores", "report"]);
  expect(opened.map((address) => VIEWS.includes(viewOfAddress(address.search)))).toEqual([true, true, true, true]);
});

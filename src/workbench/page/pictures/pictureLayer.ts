import type { Injector } from "@univerjs/core";
import type { PictureData } from "../../bookData";
import type { Host } from "../../host";
import { Overlay, reaches } from "../overlay";
import { onViewChange, sheetView } from "../sheetView";
import type { SheetView } from "../sheetView";
import { imageType } from "./imageType";
import { pictureBox } from "./pictureBox";

/** Bytes of a part of the file that is open. */
export type PartOf = (part: string) => Uint8Array | undefined;

/** Shows the pictures of the sheet over its cells, as charts are: they follow scrolling, zoom and frozen lines, and are seen, not handled. */
export class PictureLayer {
  private readonly overlay: Overlay;
  private readonly onPage = new Map<string, HTMLElement>();
  /** Addresses of images by part; empty for an image that cannot be shown. */
  private readonly addresses = new Map<string, string>();
  private partOf: PartOf = () => undefined;

  /** @param unseen words in the place of an image of a kind that browsers do not show */
  constructor(grid: HTMLElement, private readonly injector: Injector, private readonly host: Host, private readonly unseen: () => string) {
    this.overlay = new Overlay(grid);
    onViewChange(injector, () => this.refresh());
  }

  /** Another file is open. */
  open(partOf: PartOf): void {
    for (const address of this.addresses.values()) if (address) URL.revokeObjectURL(address);
    this.addresses.clear();
    for (const element of this.onPage.values()) element.remove();
    this.onPage.clear();
    this.partOf = partOf;
    this.refresh();
  }

  private refresh(): void {
    const view = sheetView(this.injector), pictures = view ? this.host.records.sheet(view.sheet).pictures : [];
    const known = new Set(pictures.map(({ id }) => id));
    for (const [id, element] of this.onPage) if (!known.has(id)) { element.remove(); this.onPage.delete(id); }
    if (!view || pictures.length === 0) return;
    this.overlay.fit(view);
    for (const picture of pictures) this.place(picture, view);
  }

  private place(picture: PictureData, view: SheetView): void {
    const box = pictureBox(picture, view), isSeen = box.width >= 1 && box.height >= 1 && reaches(box, view.canvas);
    const element = this.onPage.get(picture.id) ?? (isSeen ? this.made(picture) : null);
    if (!element) return;
    element.hidden = !isSeen;
    this.overlay.place(element, box, view.isFrozen(picture.area.top, picture.area.left), view);
  }

  private made(picture: PictureData): HTMLElement {
    const frame = document.createElement("div"), address = this.addressOf(picture.part);
    frame.className = "picture";
    if (picture.rotation !== undefined) frame.style.transform = `rotate(${picture.rotation}deg)`;
    frame.append(address ? image(picture, address) : Object.assign(document.createElement("p"), { textContent: `${this.unseen()} ${picture.name}` }));
    this.onPage.set(picture.id, frame);
    return frame;
  }

  private addressOf(part: string): string {
    const known = this.addresses.get(part);
    if (known !== undefined) return known;
    const bytes = this.partOf(part), type = bytes ? imageType(bytes) : null;
    const address = bytes && type !== null ? URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type })) : "";
    this.addresses.set(part, address);
    return address;
  }
}

/** The image, so much larger than its frame as is cut off. */
function image({ name, crop = { left: 0, top: 0, right: 0, bottom: 0 } }: PictureData, address: string): HTMLImageElement {
  const element = Object.assign(new Image(), { src: address, alt: name });
  const [across, down] = [1 - crop.left - crop.right, 1 - crop.top - crop.bottom], percent = (share: number): string => `${share * 100}%`;
  Object.assign(element.style, { width: percent(1 / across), height: percent(1 / down), left: percent(-crop.left / across), top: percent(-crop.top / down) });
  return element;
}

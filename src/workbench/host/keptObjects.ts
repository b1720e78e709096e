/** Objects that outlive their batch: what the library keeps, and ranges behind events. They and the ranges of a batch move with their cells. */
import type { AreaData } from "../bookData";
import { HostError } from "./errors";
import type { Obj } from "./objects";
import { RangeTarget, rangesOf } from "./targets";

export class KeptObjects {
  private readonly references = new Map<string, Obj>();
  private readonly eventRanges = new Map<string, RangeTarget>();
  private followed = new Set<RangeTarget>();
  private counter = 0;

  clear(): void {
    this.references.clear();
    this.eventRanges.clear();
  }

  /** The id under which an object is kept. */
  idOf(object: Obj): string | null {
    for (const [id, kept] of this.references) if (kept === object) return id;
    return null;
  }

  /** Keeps an object that stands for cells; others need no keeping. */
  keep(object: Obj): void {
    if (rangesOf(object.target).length > 0 && this.idOf(object) === null) this.references.set(`r${++this.counter}`, object);
  }

  kept(id: string): Obj {
    const object = this.references.get(id);
    if (!object) throw new HostError("InvalidObjectPath", `The reference ${id} is no longer kept`);
    return object;
  }

  release(id: string): void {
    this.references.delete(id);
  }

  releaseAll(): void {
    this.references.clear();
  }

  /** Ranges of a batch move with inserted and deleted lines until it ends; kept ones until they are released. */
  follow(object: Obj): void {
    for (const target of rangesOf(object.target)) this.followed.add(target);
  }

  /** After a batch only what is kept is followed on. */
  endBatch(): void {
    this.followed = new Set([...this.references.values()].flatMap((kept) => rangesOf(kept.target)).concat([...this.eventRanges.values()]));
  }

  move(sheet: string, to: (area: AreaData) => AreaData | null): void {
    for (const target of this.followed) if (target.sheet === sheet) target.move(to);
  }

  drop(sheet: string): void {
    for (const target of this.followed) if (target.sheet === sheet) target.drop();
  }

  /** The range behind an event, for `event.getRange`. */
  eventRange(sheet: string, touched: AreaData): string {
    const id = `e${++this.counter}`, target = new RangeTarget(sheet, touched);
    this.eventRanges.set(id, target);
    this.followed.add(target);
    return id;
  }

  rangeOfEvent(id: string): RangeTarget | null {
    return this.eventRanges.get(id) ?? null;
  }
}

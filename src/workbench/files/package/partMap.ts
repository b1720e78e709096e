/** Parts of a package by path. Paths compare without letter case (ECMA-376 part 2, 6.2.2.3); each part keeps the name it was packed under. */
export class PartMap extends Map<string, Uint8Array> {
  /** Name as packed, by name in lower case. Made on first use: a Map's constructor calls `set` before fields are there. */
  private names: Map<string, string> | undefined;

  constructor(parts: Iterable<readonly [string, Uint8Array]> = []) {
    super();
    for (const [path, part] of parts) this.set(path, part);
  }

  override get(path: string): Uint8Array | undefined {
    return super.get(this.named(path));
  }

  override has(path: string): boolean {
    return super.has(this.named(path));
  }

  override set(path: string, part: Uint8Array): this {
    const name = this.named(path);
    (this.names ??= new Map()).set(name.toLowerCase(), name);
    return super.set(name, part);
  }

  override delete(path: string): boolean {
    const name = this.named(path);
    this.names?.delete(name.toLowerCase());
    return super.delete(name);
  }

  private named(path: string): string {
    return this.names?.get(path.toLowerCase()) ?? this.names?.get(decoded(path).toLowerCase()) ?? path;
  }
}

/** Relationships may spell letters beyond ASCII as `%E8…`. */
function decoded(path: string): string {
  if (!path.includes("%")) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Types of images that a browser shows and that can hold no script, each by the bytes it begins with. What a file calls its image is not asked. */
const SIGNATURES: readonly (readonly [type: string, starts: readonly number[], from?: number])[] = [
  ["image/png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["image/jpeg", [0xff, 0xd8, 0xff]],
  ["image/gif", [0x47, 0x49, 0x46, 0x38]],
  ["image/bmp", [0x42, 0x4d]],
  ["image/webp", [0x57, 0x45, 0x42, 0x50], 8],
];

/** The type of an image; null for what is not shown: metafiles (EMF, WMF), TIFF, SVG, and anything that is no image. */
export function imageType(bytes: Uint8Array): string | null {
  return SIGNATURES.find(([, starts, from = 0]) => starts.every((byte, index) => bytes[from + index] === byte))?.[0] ?? null;
}

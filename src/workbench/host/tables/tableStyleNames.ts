/** Excel's own styles of tables, by name: light 1 to 21, medium 1 to 28, dark 1 to 11. */
const series = (kind: string, count: number): string[] => Array.from({ length: count }, (_, index) => `TableStyle${kind}${index + 1}`);

export const TABLE_STYLES: readonly string[] = [...series("Light", 21), ...series("Medium", 28), ...series("Dark", 11)];

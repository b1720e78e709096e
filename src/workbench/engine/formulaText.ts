/**
 * Formulas as the engine's parser takes them. It cannot parse `@` and `#` of Excel's dynamic arrays nor arrays in braces inside longer
 * expressions, so these become functions: `@A1:A9` → `SINGLE(A1:A9)`, `A1#` → `ANCHORARRAY(A1)`, `{1,2;3,4}` → `ARRAYCONSTANT("1,2;3,4")`.
 * It takes a sign before a text for a part of the text, and a line break in a text for a space.
 * Cells keep the formula as it was written.
 */
const ERROR_LITERAL = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!)/i;
const OPERAND = /^(?:'(?:[^']|'')*'!|[\p{L}\p{N}_.$\\?!]|\[(?:[^[\]]|\[[^\]]*\])*\])+/u;
const STRING = /^"(?:[^"]|"")*"/;

export function formulaForEngine(formula: string): string {
  if (!/[@#{\n]|[-+]\s*"/.test(formula)) return formula;
  return new Translation(formula).all();
}

class Translation {
  private at = 0;

  constructor(private readonly text: string) {}

  all(): string {
    let out = "";
    while (this.at < this.text.length) out += this.expression() + this.take(1);
    return out;
  }

  /** Operands and operators up to a bracket or comma that closes what is around them. */
  private expression(): string {
    let out = "";
    while (this.at < this.text.length && !")},;".includes(this.text.charAt(this.at))) out += this.operand() ?? this.take(1);
    return out;
  }

  /** One operand with what follows it directly: `:`, `#`, and brackets of a call. Null where none begins. */
  private operand(): string | null {
    let out = this.primary();
    if (out === null) return null;
    for (;;) {
      const rest = this.text.slice(this.at);
      if (rest.startsWith("#") && !ERROR_LITERAL.test(rest)) { this.at++; out = `ANCHORARRAY(${out})`; }
      else if (rest.startsWith(":")) { this.at++; out += `:${this.primary() ?? ""}`; }
      else if (rest.startsWith("(")) out += this.brackets();
      else return out;
    }
  }

  private primary(): string | null {
    const rest = this.text.slice(this.at), next = rest.charAt(0);
    if (next === "@") {
      this.at++;
      const inner = this.operand();
      return inner === null ? "@" : `SINGLE(${inner})`;
    }
    if (next === "(") return this.brackets();
    if (next === "{") return this.braces();
    const text = STRING.exec(rest)?.[0];
    if (text !== undefined) return this.string(text);
    const found = ERROR_LITERAL.exec(rest) ?? OPERAND.exec(rest);
    return found ? this.take(found[0].length) : null;
  }

  private string(text: string): string {
    const isSigned = /[-+]\s*$/.test(this.text.slice(0, this.at));
    this.at += text.length;
    const parts = text.slice(1, -1).split(/\r?\n/).map((part) => `"${part}"`);
    return parts.length > 1 || isSigned ? `(${parts.join("&CHAR(10)&")})` : text;
  }

  private brackets(): string {
    let out = this.take(1);
    while (this.at < this.text.length && this.text.charAt(this.at) !== ")") {
      out += this.expression();
      if (",;}".includes(this.text.charAt(this.at))) out += this.take(1);
    }
    return out + this.take(1);
  }

  private braces(): string {
    const found = /^\{((?:"(?:[^"]|"")*"|[^}"])*)\}/.exec(this.text.slice(this.at));
    if (!found) return this.take(1);
    this.at += found[0].length;
    return `ARRAYCONSTANT("${(found[1] ?? "").replace(/"/g, '""')}")`;
  }

  private take(length: number): string {
    const taken = this.text.slice(this.at, this.at + length);
    this.at += length;
    return taken;
  }
}

import { Field, Input, Select } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type ReactNode } from "react";
import { groupBy } from "../../model";
import { useCommonStyles } from "../parts/useCommonStyles";
import type { NamingCatalogue } from "../session";
import { useWords } from "../text/words";

interface Group {
  readonly label: string;
  readonly names: readonly string[];
}

/** The names that a figure can bear: the likeliest first, then all by their groups. */
function groupsOf({ figures, nothing }: NamingCatalogue, likely: readonly string[], words: { readonly likely: string; readonly none: string }): readonly Group[] {
  const nameOf = new Map(figures.map(({ id, name }) => [id, name]));
  const near = likely.flatMap((id) => nameOf.get(id) ?? []);
  const byGroup = [...groupBy(figures, ({ group }) => group)].map(([label, own]) => ({ label, names: own.map(({ name }) => name).filter((name) => !near.includes(name)) }));
  return [{ label: words.likely, names: near }, { label: words.none, names: [nothing] }, ...byGroup];
}

/** Whether the name holds all signs of the wanted words, in their order: 接待批 finds 国内公务接待批次. */
function answers(name: string, wanted: string): boolean {
  let from = 0;
  for (const sign of wanted) {
    const at = name.indexOf(sign, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

interface MeaningFieldProps {
  readonly catalogue: NamingCatalogue;
  /** Account ids, the likeliest first. */
  readonly likely: readonly string[];
  readonly value: string;
  readonly onChange: (name: string) => void;
}

/** What a figure is: chosen from a list, which a few typed signs make short; Enter takes the first that is left. */
export function MeaningField({ catalogue, likely, value, onChange }: MeaningFieldProps): ReactNode {
  const common = useCommonStyles();
  const { say } = useWords();
  const [search, setSearch] = useState("");
  const wanted = search.replace(/\s/g, "");
  const groups = groupsOf(catalogue, likely, { likely: say("pane.naming.likely"), none: say("pane.naming.none") })
    .map(({ label, names }) => ({ label, names: names.filter((name) => name === value || answers(name, wanted)) })).filter(({ names }) => names.length > 0);
  const found = groups.flatMap(({ names }) => names).filter((name) => answers(name, wanted));
  const takeFirst = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing || wanted === "") return;
    event.preventDefault();
    if (found[0] !== undefined) onChange(found[0]);
  };
  return (
    <>
      <Field label={say("pane.naming.search")} size="small">
        <Input size="small" type="search" value={search} onChange={(_, { value: typed }) => setSearch(typed)} onKeyDown={takeFirst} />
      </Field>
      {wanted !== "" && <span className={common.small} role="status">{found.length === 0 ? say("pane.naming.noneFound") : say("pane.naming.found", { count: found.length })}</span>}
      <Field label={say("pane.naming.meaning")} size="small">
        <Select size="small" value={value} onChange={(_, { value: name }) => onChange(name)}>
          <option value="" disabled>{say("pane.naming.choose")}</option>
          {groups.map(({ label, names }) => (
            <optgroup key={label} label={label}>
              {names.map((name) => <option key={name} value={name}>{name === catalogue.nothing ? say("pane.naming.nothing") : name}</option>)}
            </optgroup>
          ))}
        </Select>
      </Field>
    </>
  );
}

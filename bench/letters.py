"""How well letters are read: a score over a folder of letters whose labels are known, and what reading costs.

    python bench/letters.py             the folder that SELOSTE_LETTERS names, or else ../shared/mail
    python bench/letters.py FOLDER

The folder holds ``labels.csv``: a row a letter with file, lang, type, subtype, name, email, reference, correct_field,
correct_old, correct_new, erase_fields and in_reply_to_file. Exits with 1 when a score is below its mark.
"""

import csv
import os
import re
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from seloste.core.letters import (
    corrections,
    dates,
    erasing,
    evidence,
    fields,
    find_reference,
    footers,
    labels,
    language,
    parse,
    permission,
    quoting,
    read,
    reference,
    representing,
    subjects,
)
from seloste.core.letters.phrases import WRITTEN, articles, common, vocabulary

ROOT = Path(__file__).parents[1]
KINDS_MARK, CORRECTIONS_MARK, PERMISSIONS_MARK = 0.97, 0.90, 0.90
MILLISECONDS_MARK = 20.0
PATTERN_MARK = 50.0
ADVERSARIAL = 30_000
MODULES = (
    articles, common, corrections, dates, erasing, evidence, fields, footers, labels, language, permission, quoting,
    reference, representing, subjects,
)  # fmt: skip
ONE_KIND = {"access": "access", "access-tracking": "access", "on_behalf": "access", "admonition": "reminder"}


def wanted(row: dict[str, str]) -> list[set[str]]:
    """Return the sets of kinds that are right for a label."""
    kind, subtype = row["type"], row["subtype"]
    right = {ONE_KIND.get(kind, kind)}
    match kind:
        case "mixed":
            return [set(subtype.split(";"))]
        case "portability" if "access" in subtype:
            return [{"access", "portability"}]
        case "admonition":
            return [right, right | {subtype.partition(":")[2]}]
        case "erasure":
            right |= set(subtype.split("+")) & {"objection", "restriction"}
            return [right, right | {"consent_withdrawal"}]
    return [right]


def corrections_right(row: dict[str, str], reading: object, text: str) -> bool:
    """Say whether field, old and new are those of the label; an old value that the letter does not tell may be empty."""
    rows = zip(*(row[f"correct_{part}"].split(";") for part in ("field", "old", "new")), strict=True)
    expected = list(rows)
    found = {one.field: one for one in reading.corrections}
    return len(found) == len(expected) and all(
        field in found
        and found[field].new == new
        and (found[field].old == old or (not found[field].old and old not in text))
        for field, old, new in expected
    )


def permission_right(row: dict[str, str], reading: object) -> bool:
    """Say whether what is allowed, to whom, which fields and until when are those of the label."""
    said = dict(part.partition("=")[::2] for part in row["subtype"].split(";"))
    got = reading.permission
    return got is not None and (
        got.grant is ("grant" in said)
        and got.recipient == said.get("recipient", "")
        and ",".join(got.fields) == said.get("fields", "")
        and (got.until.isoformat() if got.until else "") == said.get("until", "")
    )


def erase_right(row: dict[str, str], reading: object) -> bool:
    """Say whether the fields to erase are those of the label."""
    return ";".join(reading.erase) == row["erase_fields"].replace("all", "")


def score(folder: Path) -> bool:
    """Print the scores of the letters in ``folder``, by language; say whether all marks are reached."""
    with (folder / "labels.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:  # phrases are compiled when a language is first met
        read(parse((folder / row["file"]).read_bytes()))
    counts: dict[str, dict[str, list[bool]]] = defaultdict(lambda: defaultdict(list))
    cost: dict[str, list[float]] = defaultdict(list)
    for row in rows:
        raw = (folder / row["file"]).read_bytes()
        began = time.process_time()
        letter = parse(raw)
        reading = read(letter)
        cost[row["lang"]].append((time.process_time() - began) * 1e3)
        of = counts[row["lang"]]
        right = {str(kind) for kind in reading.kinds} in wanted(row)
        of["kinds"].append(right)
        of["sure"].append(reading.sure)
        of["wrongly sure"].append(reading.sure and not right)
        of["reference"].append((find_reference(letter) or "") == row["reference"])
        if not right:
            print(f"{row['file']}: read as {', '.join(reading.kinds)}, and is {row['type']} {row['subtype']}")
        for name, applies, holds in (
            ("corrections", bool(row["correct_field"]), corrections_right),
            ("permission", row["type"].startswith("disclosure_"), permission_right),
            ("erase", bool(row["erase_fields"]), erase_right),
        ):
            if applies:
                arguments = (
                    (row, reading, f"{letter.full_text}\n{letter.from_name}")
                    if name == "corrections"
                    else (row, reading)
                )
                of[name].append(holds(*arguments))
                if not of[name][-1]:
                    told = {
                        "corrections": reading.corrections,
                        "permission": reading.permission,
                        "erase": reading.erase,
                    }
                    print(f"{row['file']}: {name} read as {told[name]}")
    return _told(counts, cost)


def _told(counts: dict[str, dict[str, list[bool]]], cost: dict[str, list[float]]) -> bool:
    columns = ("kinds", "sure", "wrongly sure", "corrections", "permission", "erase", "reference")
    print(f"{'':10}" + "".join(f"{column:>14}" for column in columns) + f"{'ms, mean':>10}{'ms, most':>10}")
    reached = True
    for spoken, of in sorted(counts.items()):
        cells = (f"{sum(of[column])}/{len(of[column])}" if of[column] else "" for column in columns)
        mean, most = sum(cost[spoken]) / len(cost[spoken]), max(cost[spoken])
        print(f"{spoken:10}" + "".join(f"{cell:>14}" for cell in cells) + f"{mean:10.1f}{most:10.1f}")
        reached &= (
            share(of["kinds"]) >= KINDS_MARK and mean < MILLISECONDS_MARK and not any(of["wrongly sure"])
        )
    for column, mark in (("corrections", CORRECTIONS_MARK), ("permission", PERMISSIONS_MARK)):
        together = [one for of in counts.values() for one in of[column]]
        print(f"{column} right: {share(together):.0%}, of which {mark:.0%} are asked")
        reached &= share(together) >= mark
    return reached


def share(told: list[bool]) -> float:
    """Return the share that holds; all, of none."""
    return sum(told) / len(told) if told else 1.0


def patterns() -> bool:
    """Print the slowest patterns over texts made to be slow; say whether each stays below its mark."""
    texts = [
        (piece * ADVERSARIAL)[:ADVERSARIAL]
        for piece in (
            "delete my data ",
            "a,,,,, ",
            "a " * 7,
            "art. 15, ",
            "Aa ",
            "1 ",
            "1 Aa, ",
            ". ",
            "\n",
            "+1 2 ",
            "a" * 50 + "@",
            "Name:\n",
            "no my you ",
            "ÅÄÖ 1, ",
        )
    ]
    slowest: list[tuple[float, str]] = []
    for name, pattern in _all_patterns():
        for text in texts:
            began = time.process_time()
            if (
                "quoting" in name
            ):  # what announces a quotation is held against lines of at most 400 characters
                for start in range(0, ADVERSARIAL, 400):
                    pattern.fullmatch(text[start : start + 399] + ":")
            else:
                for _ in pattern.finditer(text):
                    pass
            slowest.append(((time.process_time() - began) * 1e3, name))
    slowest.sort(reverse=True)
    print(f"\nThe slowest patterns over {ADVERSARIAL:,} characters made to be slow, in milliseconds")
    for took, name in slowest[:5]:
        print(f"{took:8.1f}  {name[:100]}")
    return slowest[0][0] < PATTERN_MARK


def _all_patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield every pattern of the vocabularies and of the modules that read values."""
    for spoken in WRITTEN:
        words = vocabulary(spoken)
        for row in words.phrases:
            yield f"{spoken} {row.kind} {row.pattern.pattern}", row.pattern
        for pattern in (*words.set_aside, *words.doubts, *words.selling, words.conditions, words.own):
            yield f"{spoken} {pattern.pattern}", pattern
    for module in MODULES:
        for name, value in vars(module).items():
            held = (
                value.values() if isinstance(value, dict) else value if isinstance(value, tuple) else (value,)
            )
            for pattern in held:
                if isinstance(pattern, re.Pattern) and isinstance(pattern.pattern, str):
                    yield f"{module.__name__}.{name}", pattern


def main() -> int:
    """Score the folder that is named, and the patterns; return the exit code."""
    named = sys.argv[1] if len(sys.argv) > 1 else os.environ.get("SELOSTE_LETTERS")
    folder = Path(named) if named else ROOT.parent / "shared" / "mail"
    quick = patterns()
    if not (folder / "labels.csv").is_file():
        print("Letters: not scored, for no folder with labels.csv was named (SELOSTE_LETTERS).")
        return 0 if quick else 1
    print("\nLetters, read\n")
    return 0 if score(folder) and quick else 1


if __name__ == "__main__":
    sys.exit(main())

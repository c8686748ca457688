"""Print the packages whose proof is due, one slug per line, for ``judge problem verify``.

    python -m tools.due docs/strength.md [--changed FILE]

Due are the packages that differ from their row in the table, those with files that are listed in ``FILE`` as changed
(so a wrong row cannot hide them), and a sample of the others that moves on every day, so that each is proved in turn.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from judge.catalog.lookup import Catalogue, builtin_folder
from judge.verify.strength import stale

SAMPLE = 8
_DAY_S = 24 * 3600


def due(table: str, digests: dict[str, str], changed: Sequence[str], day: int) -> list[str]:
    """Return the slugs in alphabetical order: stale ones, changed ones, and the sample of this day."""
    slugs = sorted(digests)
    certain = {slug for slug in (*stale(table, digests), *changed) if slug in digests}
    rest = [slug for slug in slugs if slug not in certain]
    start = day * SAMPLE % len(rest) if rest else 0
    return sorted(certain | set((rest[start:] + rest[:start])[:SAMPLE]))


def changed_slugs(paths: Iterable[str]) -> list[str]:
    """Return the slugs of the packages and starters that these paths of the repository belong to."""
    slugs = []
    for path in map(Path, paths):
        if len(path.parts) > 2 and path.parts[0] == "problems":
            slugs.append(path.parts[1])
        elif path.parts[:1] == ("solutions_template",):
            slugs.append(path.stem.removesuffix("_torch").replace("_", "-"))
    return slugs


def main() -> None:
    """Print the slugs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("table", type=Path)
    parser.add_argument("--changed", type=Path, metavar="FILE", help="names of changed files, one per line")
    arguments = parser.parse_args()
    digests = {problem.slug: problem.digest for problem in Catalogue([builtin_folder()]).problems()}
    changed = changed_slugs(arguments.changed.read_text(encoding="utf-8").splitlines()) if arguments.changed else []
    day = int(time.time() // _DAY_S)
    print("\n".join(due(arguments.table.read_text(encoding="utf-8"), digests, changed, day)))


if __name__ == "__main__":
    main()

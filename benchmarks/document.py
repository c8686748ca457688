"""Write measured tables into the documents: each is between two markers, with the machine and the command."""

from __future__ import annotations

import os
import platform
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

DOCUMENT = Path(__file__).resolve().parents[1] / "docs" / "benchmarks.md"


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a Markdown table. All columns but the first are aligned to the right."""
    lines = [head, ["---", *("---:" for _ in head[1:])], *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def circumstances(command: str) -> str:
    """Return the machine, the interpreter, the date and the command of a measurement."""
    load = " ".join(f"{average:.1f}" for average in os.getloadavg())
    return (
        f"{_processor()}, {os.cpu_count()} processors, {platform.system()} {platform.release().partition('-')[0]}, "
        f"{platform.python_implementation()} {platform.python_version()}, {datetime.now(UTC):%Y-%m-%d}; "
        f"load average {load}; `{command}`"
    )


def write(name: str, text: str, path: Path = DOCUMENT) -> None:
    """Put ``text`` between the markers of that name. Raises LookupError if the document has none."""
    begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    document = path.read_text(encoding="utf-8")
    pattern = re.compile(f"{re.escape(begin)}.*?{re.escape(end)}", re.DOTALL)
    if not pattern.search(document):
        raise LookupError(f"{path}: no place for {name}; write {begin}{end} where the table should be")
    whole = pattern.sub(lambda _: f"{begin}\n{text}\n{end}", document)
    path.write_text(whole, encoding="utf-8")


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        lines = []
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, platform.machine())

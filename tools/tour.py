"""Record the tour in the README: real commands in a terminal of 80 columns, drawn as one picture.

    python -m tools.tour docs/tour.svg

Everything shown is what the commands print when this is run; the solutions that it submits are in ``SOLUTIONS``.
"""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
import tempfile
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.text import Text

COLUMNS, ROWS = 84, 40
_CLEARED = re.compile(r"\x1b\[(?:\?25[lh]|[0-9]*[AJK])|\r(?!\n)")
_FONTS = re.compile(r"@font-face \{.*?\}|<!--.*?-->", re.DOTALL)

HEAD = "# judge: three-sum\n"
BODY = """
def three_sum(nums: list[int]) -> list[list[int]]:
    nums.sort()
    found = []
    for first in range(len(nums)):
        second, third = first + 1, len(nums) - 1
        while second < third:
            total = nums[first] + nums[second] + nums[third]
            if total == 0:
                found.append([nums[first], nums[second], nums[third]])
            if total <= 0:
                second += 1
            else:
                third -= 1
    return {}
"""
SOLUTIONS = {
    "repeats": HEAD + BODY.format("found"),
    "right": HEAD + BODY.format("[list(triplet) for triplet in set(map(tuple, found))]"),
}
STEPS: tuple[tuple[str, ...], ...] = (
    ("start", "three-sum"),
    ("repeats", "submit", "three_sum.py"),
    ("hint", "three-sum"),
    ("right", "submit", "three_sum.py"),
    ("progress",),
)


def shown(arguments: list[str], folder: Path, environment: dict[str, str]) -> str:
    """Return what ``judge`` with these arguments prints to a terminal."""
    here, there = pty.openpty()
    command = [sys.executable, "-m", "judge", *arguments]
    child = subprocess.Popen(command, cwd=folder, env=environment, stdin=there, stdout=there, stderr=subprocess.DEVNULL)
    os.close(there)
    chunks = []
    while True:
        try:
            chunk = os.read(here, 1 << 16)
        except OSError:  # how Linux says that the other side has gone
            break
        if not chunk:
            break
        chunks.append(chunk)
    os.close(here)
    child.wait()
    return _CLEARED.sub("", b"".join(chunks).decode().replace("\r\n", "\n"))


def record(target: Path) -> None:
    """Run the tour in a fresh folder and home, and write the picture."""
    console = Console(record=True, width=COLUMNS, file=StringIO(), force_terminal=True)
    with tempfile.TemporaryDirectory() as scratch:
        folder, home = Path(scratch, "kata"), Path(scratch, "home")
        folder.mkdir()
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "JUDGE_HOME": str(home),
            "JUDGE_KEEP": "0",  # nothing outlives the folder
            "PYTHONPATH": str(Path(__file__).resolve().parents[1]),
            "TERM": "xterm-256color",
            "COLUMNS": str(COLUMNS),
            "LINES": str(ROWS),
            "LANG": "C.UTF-8",
        }
        for step in STEPS:
            solution, arguments = (step[0], step[1:]) if step[0] in SOLUTIONS else (None, step)
            if solution is not None:
                (folder / "three_sum.py").write_text(SOLUTIONS[solution], encoding="utf-8")
            console.print(f"[bold green]$[/] [bold]judge {' '.join(arguments)}[/]")
            console.print(Text.from_ansi(shown(list(arguments), folder, environment).strip()))
            console.print()
    # Nothing is loaded over the network: the reader's own monospaced font will do.
    target.write_text(_FONTS.sub("", console.export_svg(title="judge")), encoding="utf-8")


if __name__ == "__main__":
    record(Path(sys.argv[1]))

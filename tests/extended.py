"""A copy of the judge with a table entry added, as the page "to add X, touch Y" says, and the command that runs it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


class Extended:
    """A copy of ``judge/`` in a new folder. ``add`` writes modules, the other methods add a line to one that exists."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copytree(ROOT / "judge", folder / "judge")  # with the bytecode of the modules that stay as they are
        for name in ("problems", "solutions_template"):
            (folder / name).mkdir()

    def add(self, files: Mapping[str, str]) -> None:
        for name, text in files.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")

    def extend(self, table: str, line: str, after: str) -> None:
        """Add ``line`` behind the line ``after`` of the module ``table``."""
        path = self.folder / table
        lines = path.read_text(encoding="utf-8").split("\n")
        at = next(index for index, text in enumerate(lines) if text.strip() == after)
        indent = lines[at][: len(lines[at]) - len(lines[at].lstrip())]
        path.write_text("\n".join([*lines[: at + 1], indent + line, *lines[at + 1 :]]), encoding="utf-8")

    def add_to_tables(self, package: str, module: str, line: str, after: str) -> None:
        """Add ``line`` to the tables of ``judge.<package>`` and ``judge.guest.<package>``, which import ``module``."""
        for parent in (f"judge.{package}", f"judge.guest.{package}"):
            table = f"{parent.replace('.', '/')}/table.py"
            self.import_into(table, f"from {parent} import {module}")
            self.extend(table, line, after=after)

    def import_into(self, table: str, line: str) -> None:
        """Add an import to the module ``table``, whatever it imports already."""
        self.extend(table, line, after="from __future__ import annotations")

    def __call__(self, *args: str) -> subprocess.CompletedProcess[str]:
        """Run the copy's command."""
        environment = {
            **os.environ,
            "PYTHONPATH": str(self.folder),
            "JUDGE_HOME": str(self.folder / "home"),
            "JUDGE_KEEP": "0",
            "LANG": "C",
        }
        command = [sys.executable, "-P", "-m", "judge", *args]
        return subprocess.run(
            command, cwd=self.folder, env=environment, capture_output=True, text=True, timeout=60, check=False
        )

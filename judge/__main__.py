"""``python -m judge`` is the command ``judge``."""

from __future__ import annotations

from judge.cli.main import entry

if __name__ == "__main__":
    entry()

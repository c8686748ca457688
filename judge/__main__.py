"""``python -m judge`` is the command ``judge``."""

from __future__ import annotations

from judge.cli.main import main

if __name__ == "__main__":
    raise SystemExit(main())

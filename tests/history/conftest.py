"""An empty history."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.history.store import History


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    with History(tmp_path) as opened:
        yield opened

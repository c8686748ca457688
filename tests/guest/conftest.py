from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest


@pytest.fixture
def as_in_a_child() -> Iterator[None]:
    """Undo what loading a source changes in its process, which is this one here instead of a child."""
    limit, module = sys.getrecursionlimit(), sys.modules.get("solution")
    yield
    sys.setrecursionlimit(limit)
    sys.modules.pop("solution", None)
    if module is not None:
        sys.modules["solution"] = module

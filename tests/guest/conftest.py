from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest


@pytest.fixture
def as_in_a_child() -> Iterator[None]:
    """Loading a source changes its process, which is a child of its own elsewhere and this one here."""
    limit, module = sys.getrecursionlimit(), sys.modules.get("solution")
    yield
    sys.setrecursionlimit(limit)
    sys.modules.pop("solution", None)
    if module is not None:
        sys.modules["solution"] = module

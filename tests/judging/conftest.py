from __future__ import annotations

from collections.abc import Iterator

import pytest

from judge.boxes import Boxes


@pytest.fixture(scope="session")
def boxes() -> Iterator[Boxes]:
    """Warm boxes for all tests that do not harm them."""
    with Boxes() as boxes:
        yield boxes

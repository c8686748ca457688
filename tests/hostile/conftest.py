"""One arena for all programs: what one leaves behind is there for the next to stumble over."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.hostile.arena import Arena


@pytest.fixture(scope="session")
def arena() -> Iterator[Arena]:
    with Arena() as arena:
        yield arena

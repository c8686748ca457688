"""One arena for all programs: what one program leaves behind would disturb the next."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.hostile.arena import Arena


@pytest.fixture(scope="session")
def arena() -> Iterator[Arena]:
    with Arena() as arena:
        yield arena

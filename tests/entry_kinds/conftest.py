from __future__ import annotations

from collections.abc import Iterator

import pytest

from judge.sandbox.pool import SandboxPool


@pytest.fixture(scope="session")
def sandboxes() -> Iterator[SandboxPool]:
    """Warm sandboxes for all tests that do not harm them."""
    with SandboxPool() as sandboxes:
        yield sandboxes

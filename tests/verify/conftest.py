"""A sound package in a catalogue of its own, for tests to break; and a session that knows it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.session import Session
from tests.verify.package import Package, write_package


@pytest.fixture
def package(tmp_path: Path) -> Package:
    return write_package(tmp_path / "catalogue")


@pytest.fixture
def session(package: Package, tmp_path: Path) -> Iterator[Session]:
    with Session(tmp_path / "home", [package.folder.parent]) as session:
        yield session

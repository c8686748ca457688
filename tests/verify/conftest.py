"""A sound package in a catalogue of its own, for tests to break; and a session that knows it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.judging.package_runner import PackageRunner
from judge.sandbox.pool import SandboxPool
from judge.session import Session
from tests.verify.package import Package, write_package


@pytest.fixture
def package(tmp_path: Path) -> Package:
    return write_package(tmp_path / "catalogue")


@pytest.fixture(scope="session")
def warm() -> Iterator[SandboxPool]:
    with SandboxPool() as sandboxes:
        yield sandboxes


@pytest.fixture
def session(package: Package, tmp_path: Path, warm: SandboxPool) -> Session:
    session = Session(tmp_path / "home", [package.folder.parent])
    session.sandboxes, session.package_runner = warm, PackageRunner(warm)
    return session

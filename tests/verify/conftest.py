"""A sound package in a catalogue of its own, for tests to break; and a session that knows it.

The sessions of all tests share their sandboxes and their cache, as a user's commands do: the speed of the machine is
measured once, and the cases of a package are made again where the package is another one.
"""

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


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture
def session(package: Package, home: Path, warm: SandboxPool) -> Session:
    session = Session(home, [package.folder.parent])
    session.sandboxes, session.package_runner = warm, PackageRunner(warm)
    return session

"""What each layer stops alone, for the user who runs the tests and, if that is root, for an ordinary user too."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from judge.models import Isolation
from judge.sandbox.launch import LAYERS
from tests.sandbox import probing

ROOT = Path(__file__).parents[2]
NAMESPACES = ("user", "mount", "ipc", "pid", "net")
NOBODY = 65534


def _reachable_by_all(path: str) -> bool:
    """Return whether an ordinary user can reach this path, which is not so below a folder that only root may enter."""
    return all(folder.stat().st_mode & 0o001 for folder in Path(path).resolve().parents)


# As root the ordinary user is tried too, if it can reach the interpreter and the judge.
NEEDED = (sys.executable, f"{sys.prefix}/lib", __file__)
OTHERS = [NOBODY] if os.geteuid() == 0 and all(map(_reachable_by_all, NEEDED)) else []
USERS = [os.geteuid(), *OTHERS]
EVERYTHING = {
    *("read a file", "read a library", "write a file", "signal the judge", "connect", "fork", "find shared memory"),
    *("much memory", "many descriptors"),
}


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that everybody may write to, outside of pytest's own, which are closed to others."""
    path = Path("/var/tmp") / f"judge-layers-{os.getpid()}"
    path.mkdir(mode=0o777, exist_ok=True)
    path.chmod(0o777)
    yield path
    for entry in path.iterdir():
        entry.unlink()
    path.rmdir()


def _probe(layers: tuple[str, ...], folder: Path, user: int, *more: str) -> dict[str, Any]:
    identity: dict[str, Any] = {"user": user, "group": user, "extra_groups": []} if user != os.geteuid() else {}
    done = subprocess.run(
        [sys.executable, str(Path(probing.__file__)), ",".join(layers), str(folder), *more],
        capture_output=True, cwd="/", env={"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}, timeout=60,
        **identity,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr.decode()
    said: dict[str, Any] = json.loads(done.stdout)
    return said


def _done(said: dict[str, Any]) -> set[str]:
    return {name for name, end in said.items() if end == "done"}


@pytest.mark.parametrize("user", USERS)
def test_without_any_layer_everything_succeeds(folder: Path, user: int) -> None:
    """Otherwise the other tests here would prove nothing."""
    assert _done(_probe((), folder, user)) == EVERYTHING


@pytest.mark.parametrize("user", USERS)
def test_all_layers_leave_nothing_but_the_libraries(folder: Path, user: int) -> None:
    said = _probe(LAYERS, folder, user)
    assert _done(said) == {"read a library"}
    assert said["sandbox"]["degraded"] == []


@pytest.mark.parametrize("user", USERS)
def test_seccomp_alone_stops_calls(folder: Path, user: int) -> None:
    said = _probe(("seccomp",), folder, user)
    stopped = {"signal the judge", "connect", "fork", "find shared memory"}
    assert {said[name] for name in stopped} == {"EPERM"}
    assert _done(said) == EVERYTHING - stopped


@pytest.mark.parametrize("user", USERS)
def test_landlock_alone_stops_files(folder: Path, user: int) -> None:
    said = _probe(("landlock",), folder, user)
    version = said["sandbox"]["landlock"]
    assert (said["read a file"], said["write a file"], said["read a library"]) == ("EACCES", "EACCES", "done")
    assert said["connect"] == ("EACCES" if version >= 4 else "done")
    assert said["signal the judge"] == ("EPERM" if version >= 6 else "done")
    assert {"fork", "find shared memory", "much memory", "many descriptors"} <= _done(said)


@pytest.mark.parametrize("user", USERS)
def test_namespaces_alone_hide_the_machine(folder: Path, user: int) -> None:
    said = _probe(NAMESPACES, folder, user)
    assert (said["read a file"], said["write a file"], said["read a library"]) == ("ENOENT", "ENOENT", "done")
    assert said["signal the judge"] == "ESRCH"
    assert said["connect"] == "ENETUNREACH"
    assert said["find shared memory"] == "ENOENT"
    assert {"fork", "much memory", "many descriptors"} <= _done(said)


@pytest.mark.parametrize("user", USERS)
def test_rlimits_alone_stop_quantities(folder: Path, user: int) -> None:
    said = _probe(("rlimits",), folder, user)
    assert (said["much memory"], said["many descriptors"]) == ("ENOMEM", "EMFILE")
    assert _done(said) == EVERYTHING - {"much memory", "many descriptors"}


@pytest.mark.parametrize("user", USERS[-1:])
@pytest.mark.parametrize("missing", LAYERS)
def test_what_is_missing_is_reported(folder: Path, user: int, missing: str) -> None:
    """One missing layer lets through only what it alone stops."""
    said = _probe(tuple(layer for layer in LAYERS if layer != missing), folder, user)
    assert missing in said["sandbox"]["degraded"]
    # An ordinary user gets the other namespaces only by way of the user namespace.
    assert said["sandbox"]["degraded"] == [missing] or (missing == "user" and user != 0)
    held = {"seccomp": {"fork"}, "rlimits": {"much memory", "many descriptors"}}
    assert _done(said) == {"read a library"} | held.get(missing, set())


@pytest.mark.parametrize("user", USERS)
def test_where_namespaces_are_forbidden_the_rest_holds(folder: Path, user: int) -> None:
    said = _probe(LAYERS, folder, user, "forbidden")
    assert _done(said) == {"read a library"}
    assert said["sandbox"]["namespaces"] == []
    assert said["sandbox"]["degraded"] == list(NAMESPACES)
    sandbox = Isolation(**{**said["sandbox"], "namespaces": (), "degraded": NAMESPACES})
    assert sandbox.is_safe_for_others

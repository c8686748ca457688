"""What sandboxes, the cache and workers do is logged on request, and costs nothing otherwise."""

from __future__ import annotations

import logging
import subprocess
import sys
from functools import partial
from pathlib import Path
from types import ModuleType

import pytest

from judge.catalog.cache import Cache
from judge.log import debug
from judge.sandbox.pool import SandboxPool
from judge.session import Session
from judge.workers import as_completed
from tests.judging.building import judged


def test_the_end_of_a_child_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "judge"), SandboxPool() as sandboxes:
        judged(sandboxes, "import os\ndef f(a): os._exit(3)")
    messages = [record.message for record in caplog.records if record.name == "judge.sandbox"]
    assert "ready" in messages[0]
    assert "confined" in messages[1]
    assert any("exited 3" in message for message in messages)


def test_the_use_of_the_cache_is_logged(caplog: pytest.LogCaptureFixture, tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    with caplog.at_level(logging.DEBUG, "judge"):
        cache.get("cases", "key")
        cache.put("cases", "key", b"data")
        cache.get("cases", "key")
    assert [record.message for record in caplog.records if record.name == "judge.cache"] == [
        "cases: not found",
        "cases: stored, 4 bytes",
        "cases: found, 4 bytes",
    ]


def _slugs(session: Session) -> int:
    return len(session.catalogue.slugs())


def test_the_work_of_workers_is_logged(caplog: pytest.LogCaptureFixture, tmp_path: Path) -> None:
    with caplog.at_level(logging.DEBUG, "judge"):
        assert len(list(as_completed([_slugs], partial(Session, tmp_path), 1))) == 1
    messages = [record.message for record in caplog.records if record.name == "judge.workers"]
    assert [message.split(" ", 2)[2] for message in messages] == ["started", "has task 0, try 1", "ended"]


def test_nothing_is_logged_unless_asked(caplog: pytest.LogCaptureFixture) -> None:
    debug("sandbox", "a message with %d argument", 1)
    assert caplog.records == []


def test_logging_is_not_imported_for_it() -> None:
    code = "import sys; from judge.log import debug; debug('cache', 'x'); assert 'logging' not in sys.modules"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_logging_that_another_thread_is_importing_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "logging", ModuleType("logging"))
    debug("cache", "nobody reads this")

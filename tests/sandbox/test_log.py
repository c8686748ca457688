"""What the sandbox does is logged on request, and costs nothing otherwise."""

from __future__ import annotations

import logging
import subprocess
import sys

import pytest

from judge.sandbox.log import debug
from judge.sandbox.pool import SandboxPool
from tests.judging.building import judged


def test_the_end_of_a_child_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "judge"), SandboxPool() as sandboxes:
        judged(sandboxes, "import os\ndef f(a): os._exit(3)")
    assert any(record.name == "judge.sandbox" and "exited 3" in record.message for record in caplog.records)


def test_nothing_is_logged_unless_asked(caplog: pytest.LogCaptureFixture) -> None:
    debug("a message with %d argument", 1)
    assert caplog.records == []


def test_logging_is_not_imported_for_it() -> None:
    code = "import sys; from judge.sandbox.log import debug; debug('x'); assert 'logging' not in sys.modules"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

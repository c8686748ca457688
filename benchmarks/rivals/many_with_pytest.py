"""One test per submission: it loads the file and runs the cases in pytest's process; pytest-timeout limits it."""

import copy
from pathlib import Path
from typing import Any

import pytest

from benchmarks.rivals.common import read_cases

_CASES = read_cases()
_FILES = sorted(Path("group").glob("*/*.py"))


@pytest.mark.timeout(6)
@pytest.mark.parametrize("path", _FILES, ids=str)
def test_submission(path: Path) -> None:
    scope: dict[str, Any] = {}
    exec(compile(path.read_bytes(), str(path), "exec"), scope)
    entry = scope["longest_run"]
    for arguments, expected in _CASES:
        assert entry(*copy.deepcopy(arguments)) == expected

"""The recipe for Classroom 50 in docs/ci.md, run as the runner of that service runs it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.grading.building import commit, write_tree
from tests.reporters.group.validating import read_checked
from tests.scaffold.running import ROOT

GUIDE = (ROOT / "docs" / "ci.md").read_text("utf-8")
GOOD = (ROOT / "problems" / "three-sum" / "reference.py").read_text("utf-8")


def recipe() -> str:
    """The script of the section."""
    section = GUIDE.partition("\n## Classroom 50\n")[2].partition("\n## ")[0]
    found = re.search(r"```python\n(.*?)```", section, re.DOTALL)
    assert found
    return found[1]


@pytest.mark.slow
def test_it_leaves_a_valid_result_whatever_the_student_prepared(tmp_path: Path, wheels: Path) -> None:
    write_tree(
        tmp_path,
        {
            "bundle/autograder.py": recipe(),
            "bundle/judge.toml": '[group]\nlayout = "{slug}.py"\nproblems = ["three-sum", "softmax"]\n',
            "checkout/three_sum.py": GOOD,
            "checkout/judge.toml": '[group]\nproblems = ["three-sum"]\n',
            "checkout/pip.py": "raise SystemExit('hijacked')\n",
            "untouched": "",
        },
    )
    (tmp_path / "checkout" / "result.json").symlink_to(tmp_path / "untouched")
    commit(tmp_path / "checkout", "2026-10-01T10:00:00+00:00")
    site = [path for path in sys.path if Path(path).name in ("site-packages", "dist-packages")]
    environment = {
        "PATH": os.environ["PATH"], "HOME": str(tmp_path), "LANG": "C.UTF-8", "PYTHONPATH": os.pathsep.join(site),
        "PIP_NO_INDEX": "1", "PIP_NO_DEPS": "1", "PIP_IGNORE_INSTALLED": "1", "PIP_FIND_LINKS": str(wheels),
        "PIP_COMPILE": "0",
        "CLASSROOM": "cs", "ASSIGNMENT": "week1", "ASSIGNMENT_TYPE": "individual", "OWNER": "ada",
        "SUBMISSION_TAG": "submit/1", "COMMIT_URL": "https://example.org/c", "RELEASE_URL": "https://example.org/r",
        "REVIEW_URL": "https://example.org/d",
    }  # fmt: skip
    done = subprocess.run(
        [getattr(sys, "_base_executable", sys.executable), str(tmp_path / "bundle" / "autograder.py")],
        cwd=tmp_path / "checkout",
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    document = read_checked((tmp_path / "checkout" / "result.json").read_text("utf-8"), "classroom50")
    assert (document["score"], document["max-score"]) == (100, 200)
    assert document["datetime"] == "2026-10-01T10:00:00Z"
    assert (tmp_path / "untouched").read_text("utf-8") == ""

"""Where the judge comes from on a machine that has never seen it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from judge import __version__
from judge.api import load_problem
from judge.scaffold import installation
from judge.scaffold.installation import NAME, Installation, find_installation
from tests.scaffold.running import build_wheel, make_python

COMMIT = "0123456789abcdef0123456789abcdef01234567"
GIT = {"vcs": "git", "commit_id": COMMIT}
HASH = {"hash": "sha256=abc"}


class Installed:
    """A distribution that knows what its ``direct_url.json`` says."""

    def __init__(self, direct_url: str | None) -> None:
        self._direct_url = direct_url

    def read_text(self, name: str) -> str | None:
        return self._direct_url if name == "direct_url.json" else f"{name}\n"


def found(monkeypatch: pytest.MonkeyPatch, direct_url: Any) -> tuple[str, str]:
    text = direct_url if isinstance(direct_url, str) else json.dumps(direct_url)
    monkeypatch.setattr(installation, "distribution", lambda name: Installed(text))
    monkeypatch.setattr(installation, "_files", lambda: [("judge/__init__.py", b"")])  # the wheel's content is not read
    one = find_installation(ask_index=False)
    return one.source, one.requirement


@pytest.mark.parametrize(
    ("direct_url", "requirement"),
    [
        ({"url": "https://host.example/judge", "vcs_info": GIT}, f"{NAME} @ git+https://host.example/judge@{COMMIT}"),
        (
            {"url": "https://host.example/j.whl", "archive_info": HASH},
            f"{NAME} @ https://host.example/j.whl#sha256=abc",
        ),
    ],
)
def test_an_installation_from_an_address_is_repeated(
    monkeypatch: pytest.MonkeyPatch, direct_url: dict[str, Any], requirement: str
) -> None:
    assert found(monkeypatch, direct_url) == ("address", requirement)


@pytest.mark.parametrize(
    "direct_url",
    [
        {"url": "file:///home/me/judge", "dir_info": {"editable": True}},
        {"url": "file:///home/me/j.whl", "archive_info": HASH},
        {"url": "ssh://git@host.example/judge", "vcs_info": GIT},
        {"url": "https://host.example/all", "vcs_info": GIT, "subdirectory": "judge"},
        {"url": "https://me:secret@host.example/judge", "vcs_info": GIT},
        {"url": "https://token@host.example/judge", "vcs_info": GIT},
        {"url": "https://host.example/j.whl?token=secret", "archive_info": HASH},
        {"url": "https://host.example/j.whl", "archive_info": {}},
        {"url": "http://host.example/j.whl", "archive_info": HASH},
        "[]",
        "{",
    ],
)
def test_what_others_cannot_reach_or_must_not_see_becomes_a_wheel(
    monkeypatch: pytest.MonkeyPatch, direct_url: object
) -> None:
    source, requirement = found(monkeypatch, direct_url)
    assert source == "wheel"
    assert requirement == f"./.github/judge/codekata_judge-{__version__}-py3-none-any.whl"


def test_pytorch_is_installed_where_a_problem_can_only_be_solved_with_it() -> None:
    plain, module = load_problem("softmax"), load_problem("mha-module")
    index = Installation(source="index", requirement=f"{NAME}==1")
    assert index.for_problems([plain]) == index
    assert index.for_problems([plain, module]).requirement == f"{NAME}[torch]==1"
    wheel = Installation(source="wheel", requirement="./judge.whl").for_problems([module])
    assert (wheel.requirement, wheel.with_torch) == ("./judge.whl[torch]", "./judge.whl[torch]")


def test_a_wheel_of_the_running_files_has_those_of_the_wheel_that_the_project_builds(tmp_path: Path) -> None:
    """Otherwise no wheel of an index would ever be taken for this judge."""
    (built,) = build_wheel(tmp_path).iterdir()
    names = {name for name in zipfile.ZipFile(built).namelist() if name.startswith("judge/")}
    assert {name for name, _ in installation._files()} == names


@pytest.fixture
def few_problems(monkeypatch: pytest.MonkeyPatch, few: Path) -> None:
    """The judge that runs has few problems, so that its files are quickly read and installed."""
    monkeypatch.setattr(installation, "builtin_folder", lambda: few)


@pytest.fixture
def index(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """The folder of this project on a package index that pip asks instead of any other."""
    folder = tmp_path / "simple" / NAME
    folder.mkdir(parents=True)
    handler = partial(Quiet, directory=str(tmp_path))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        for name in [name for name in os.environ if name.startswith("PIP_")]:
            monkeypatch.delenv(name)
        monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
        monkeypatch.setenv("PIP_INDEX_URL", f"http://127.0.0.1:{server.server_port}/simple")
        yield folder
        server.shutdown()


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and reports nothing."""

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.mark.usefixtures("few_problems")
def test_the_index_counts_only_if_it_has_the_very_same_files(index: Path) -> None:
    own = find_installation(ask_index=False)
    assert find_installation().source == "wheel"
    (index / own.wheel_name).write_bytes(own.wheel)
    assert find_installation().requirement == f"{NAME}=={__version__}"
    with zipfile.ZipFile(index / own.wheel_name, "a") as archive:
        archive.writestr("judge/backdoor.py", "")
    assert find_installation().source == "wheel", "another project may have the name"


@pytest.mark.usefixtures("few_problems", "index")
def test_a_wheel_in_a_folder_of_this_machine_is_not_on_the_index(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    own = find_installation(ask_index=False)
    (tmp_path / own.wheel_name).write_bytes(own.wheel)
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    assert find_installation().source == "wheel"


@pytest.mark.slow
@pytest.mark.usefixtures("few_problems")
def test_the_wheel_of_the_same_files_has_the_same_hash_and_judges(tmp_path: Path) -> None:
    one = find_installation(ask_index=False)
    assert one.sha256 == find_installation(ask_index=False).sha256
    assert one.with_torch == f"{one.requirement}[torch]"
    names = zipfile.ZipFile(BytesIO(one.wheel)).namelist()
    assert "judge/_data/problems/three-sum/problem.toml" in names
    assert not [name for name in names if "__pycache__" in name]
    wheel = tmp_path / one.wheel_name
    wheel.write_bytes(one.wheel)
    make_python(tmp_path / "python")
    python = str(tmp_path / "python" / "bin" / "python")
    pip = [sys.executable, "-m", "pip", "--python", python, "install", "-q", "--no-deps", "--no-compile", "--no-index"]
    subprocess.run([*pip, "--ignore-installed", str(wheel)], check=True)
    code = "import judge; print(judge.judge_file('three_sum.py').verdict, judge.__file__)"
    solution = Path(__file__).resolve().parents[2] / "problems" / "three-sum" / "reference.py"
    (tmp_path / "three_sum.py").write_bytes(solution.read_bytes())
    done = subprocess.run([python, "-P", "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.startswith(f"AC {tmp_path}")

"""A group's repository with a pull request, and this judge as a wheel."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import NamedTuple

import pytest

from judge.api import load_problem
from judge.scaffold import installation
from judge.scaffold.group import FIRST_SET, Group, write_group
from judge.scaffold.installation import Installation, find_installation
from tests.scaffold.running import ROOT, git

_GENERATED = shutil.ignore_patterns("generator.py")
# Python takes modules from the folder in which it is started, unless an option forbids it.
HIJACKS = ("pip.py", "judge.py", "multiprocessing/__init__.py", "sitecustomize.py", "conftest.py")
OWNED = "from pathlib import Path\nPath('owned').touch()\n"


class Repository(NamedTuple):
    """``base`` is main; ``head`` is what a pull request would make of it."""

    folder: Path
    base: str
    head: str


@pytest.fixture(scope="session")
def few(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The catalogue of a new group without its generators.

    A wheel with these problems alone is installed in a third of the time, and generated cases take most of a grading.
    """
    folder = tmp_path_factory.mktemp("few")
    for name in ("solutions_template", "lists", "patterns"):
        (folder / name).mkdir()
    for slug in FIRST_SET:
        shutil.copytree(ROOT / "problems" / slug, folder / "problems" / slug, ignore=_GENERATED)
        shutil.copy(ROOT / "solutions_template" / f"{slug.replace('-', '_')}.py", folder / "solutions_template")
    return folder / "problems"


@pytest.fixture(scope="session")
def installed(few: Path) -> Installation:
    """This judge with few problems, as a wheel."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(installation, "builtin_folder", lambda: few)
        return find_installation(ask_index=False)


@pytest.fixture(scope="session")
def wheels(tmp_path_factory: pytest.TempPathFactory, installed: Installation) -> Path:
    """A folder with that wheel."""
    folder = tmp_path_factory.mktemp("wheels")
    (folder / installed.wheel_name).write_bytes(installed.wheel)
    return folder


@pytest.fixture
def nothing(tmp_path: Path) -> Path:
    """A folder without wheels, so the judge has to come from somewhere else."""
    (tmp_path / "nothing").mkdir()
    return tmp_path / "nothing"


@pytest.fixture(scope="session")
def group(installed: Installation) -> Group:
    return Group(
        title='The "Kata" club',
        members=("ada", "bob"),
        problems=tuple(load_problem(slug) for slug in FIRST_SET),
        installation=installed,
    )


@pytest.fixture
def repository(tmp_path: Path, group: Group) -> Repository:
    """Bob solved one problem on main; Ada's pull request solves one, is wrong at another, and wants to own more."""
    folder = tmp_path / "club"
    write_group(folder, group)
    git(tmp_path, "init", "-q", "-b", "main", str(folder))
    packages = ROOT / "problems"
    shutil.copy(packages / "reverse-list" / "reference.py", folder / "bob" / "reverse_list.py")
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "The group")
    base = git(folder, "rev-parse", "HEAD")
    git(folder, "checkout", "-q", "-b", "ada")
    shutil.copy(packages / "three-sum" / "reference.py", folder / "ada" / "three_sum.py")
    wrong = packages / "simplify-path" / "submissions" / "wrong_answer" / "dot_is_a_level.py"
    shutil.copy(wrong, folder / "ada" / "simplify_path.py")
    for name in HIJACKS:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(OWNED, encoding="utf-8")
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "Two solutions")
    return Repository(folder, base, git(folder, "rev-parse", "HEAD"))

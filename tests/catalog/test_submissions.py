"""The solutions that a package shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.catalog.reading import read_problem
from judge.catalog.submissions import MAX_IDEA, idea_of, read_known_wrong, read_solutions
from judge.verify.package_files import submission_files
from tests.catalog.conftest import WritePackage


@pytest.mark.parametrize(
    ("source", "idea"),
    [
        ("# One pass,\n# two pointers.\n#\n# More.\ndef f(): ...\n", "One pass, two pointers."),
        ('"""Two\nlines.\n\nAnd more."""\n', "Two lines."),
        ('def f():\n    """Inside."""\n', "Inside."),
        ("\ufeff# With a mark.\n", "With a mark."),
        ('"""never closed', "never closed"),
        ("x = 1\n", ""),
        ("", ""),
    ],
)
def test_idea(source: str, idea: str) -> None:
    assert idea_of(source) == idea


def test_idea_is_bounded() -> None:
    assert len(idea_of("# " + "x" * 10_000)) == MAX_IDEA


def test_reference_first_then_the_explained(write_package: WritePackage) -> None:
    folder = write_package(
        {
            "submissions/accepted/a.py": "def add(a, b):\n    return b + a\n",
            "submissions/accepted/b.py": "# Explained.\ndef add(a, b):\n    return b + a\n",
            "submissions/accepted/odd.py": b"# \xff\ndef add(a, b):\n    return b + a\n",
        }
    )
    names = [solution.name for solution in read_solutions(read_problem(folder))]
    assert names == ["reference.py", "b.py", "odd.py", "a.py", "plus.py"]


def test_hidden_files_are_no_submissions(write_package: WritePackage, tmp_path: Path) -> None:
    """Such a file may be a link that leaves the package, and what it leads to would be shown and exported."""
    secret = tmp_path / "secret"
    secret.write_text("# A secret.\n", "utf-8")
    folder = write_package({"submissions/wrong_answer/a.py": "# Subtracts.\ndef add(a, b):\n    return a - b\n"})
    for name in ("accepted/.a.py", "wrong_answer/.b.py"):
        path = folder / "submissions" / name
        path.parent.mkdir(exist_ok=True)
        path.symlink_to(secret)
    (folder / "submissions" / ".hidden").symlink_to(tmp_path)
    problem = read_problem(folder)
    names = [
        *(solution.name for solution in read_solutions(problem)),
        *(known.submission.file for known in read_known_wrong(problem)),
        *submission_files(problem),
    ]
    assert "a.py" in names
    assert not [name for name in names if "/." in f"/{name}"]

"""The blind bank is counted by its file names, and blind.toml says which files slipped through at first."""

from __future__ import annotations

import pytest

from judge.errors import PackageError
from judge.session import Session
from judge.verify.package_files import submission_files
from judge.verify.planning import examine
from judge.verify.submissions import first_try
from tests.verify.package import FOIL, SLUG, Package

SLIPPED = '[[slipped]]\nfile = "wrong_answer/blind_b.py"\nadded = "secret/one: one number"\n'


def test_without_a_bank_nothing_is_counted(session: Session, package: Package) -> None:
    problem = session.catalogue.load(SLUG)
    assert first_try(problem, submission_files(problem)) == (0, 0)


def test_all_are_caught_unless_blind_toml_says_otherwise(session: Session, package: Package) -> None:
    names = ["submissions/wrong_answer/blind_a.py", "submissions/wrong_answer/blind_b.py", "submissions/accepted/x.py"]
    assert first_try(session.catalogue.load(SLUG), names) == (2, 2)
    package.write("blind.toml", SLIPPED)
    assert first_try(session.catalogue.load(SLUG), names) == (2, 1)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("blind_b", "blind_c", "no such file"),
        ("secret/one: one number", " ", "added: is empty"),
        ("added", "because", "because"),
        ("[[slipped]]", "[[", "blind.toml"),
    ],
)
def test_a_broken_file_is_refused(session: Session, package: Package, old: str, new: str, told: str) -> None:
    package.write("blind.toml", SLIPPED.replace(old, new))
    with pytest.raises(PackageError, match=told):
        first_try(session.catalogue.load(SLUG), ["submissions/wrong_answer/blind_b.py"])


def test_an_examination_counts_the_bank(session: Session, package: Package) -> None:
    package.write("submissions/wrong_answer/blind_b.py", FOIL)
    package.write("blind.toml", SLIPPED)
    numbers = examine(session, SLUG, "quick").numbers
    assert (numbers.blind, numbers.blind_caught) == (1, 0)

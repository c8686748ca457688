"""Study lists and pages about patterns beside a folder of problems."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.catalog.lookup import Catalogue, builtin_folder
from judge.catalog.study import Section, list_names, pattern_names, read_list, read_pattern
from judge.errors import PackageError, UsageError
from judge.models import Language

BUILTIN = [builtin_folder()]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "problems").mkdir()
    (tmp_path / "lists").mkdir()
    return tmp_path / "problems"


@pytest.mark.parametrize("name", list_names(BUILTIN))
def test_the_shipped_lists_name_known_problems_once(name: str) -> None:
    problems = read_list(BUILTIN, name).problems
    assert set(problems) <= set(Catalogue(BUILTIN).slugs())
    assert len(problems) == len(set(problems)) > 0


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("name", pattern_names(BUILTIN))
def test_the_shipped_patterns_are_in_both_languages(name: str, language: Language) -> None:
    text = read_pattern(BUILTIN, name, language)
    assert text.startswith("# ")
    assert text.isascii() is False or language == "en"


def test_an_unknown_name_suggests_one(folder: Path) -> None:
    (folder.parent / "lists" / "first-week.toml").write_text('title = {en = "a", zh = "b"}\nproblems = []\n', "utf-8")
    assert read_list([folder], "first-week").title.zh == "b"
    with pytest.raises(UsageError, match=r"no list is named 'first-weak'; did you mean 'first-week'\?"):
        read_list([folder], "first-weak")
    with pytest.raises(UsageError, match=r"no pattern is named '\.\./secret'; there is none"):
        read_pattern([folder], "../secret", "en")


@pytest.mark.parametrize("section", read_list(BUILTIN, "patterns").sections, ids=lambda section: section.title.en)
def test_the_shipped_sections_name_known_pages(section: Section) -> None:
    assert section.problems
    assert section.pattern in {"", *pattern_names(BUILTIN)}


def test_a_list_of_sections_has_the_problems_of_all_of_them(folder: Path) -> None:
    part = "[[sections]]\ntitle = {en = 'a', zh = 'b'}\nproblems = ['%s']\n"
    text = "title = {en = 'a', zh = 'b'}\n" + part % "one" + part % "two"
    (folder.parent / "lists" / "parts.toml").write_text(text, "utf-8")
    assert read_list([folder], "parts").problems == ("one", "two")


@pytest.mark.parametrize(
    "text",
    [
        "title = {en = 'a', zh = 'b'}",
        "title = {en = 'a', zh = 'b'}\nsections = [{problems = []}]",
        "problems = 3",
        'title = "x"\nproblems = []',
        "title = {en = 'a', zh = 'b'}\nproblems = [1]",
    ],
)
def test_a_broken_list_says_what_a_list_has(folder: Path, text: str) -> None:
    (folder.parent / "lists" / "odd.toml").write_text(text, "utf-8")
    with pytest.raises(PackageError, match=r"a list, and each of its sections, has title = \{ en"):
        read_list([folder], "odd")


def test_what_is_not_toml_is_named(folder: Path) -> None:
    (folder.parent / "lists" / "odd.toml").write_text("title =", "utf-8")
    with pytest.raises(PackageError, match=r"odd\.toml: not TOML"):
        read_list([folder], "odd")

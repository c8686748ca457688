"""A new group's folder: its files, and that nothing is ever lost."""

from __future__ import annotations

import tomllib
from pathlib import Path

import msgspec
import pytest

from judge.api import load_problem
from judge.errors import UsageError
from judge.grading.schema import read_settings
from judge.scaffold.group import FIRST_SET, Group, member_names, write_group
from judge.session import Session


def test_all_of_it_is_there(tmp_path: Path, group: Group) -> None:
    written = write_group(tmp_path / "club", group)
    names = {str(path.relative_to(tmp_path / "club")) for path in written}
    assert names == {
        "judge.toml",
        ".gitignore",
        "README.md",
        ".github/workflows/grade.yml",
        ".github/workflows/publish.yml",
        f".github/judge/{group.installation.wheel_name}",
        *(
            f"{folder}/{slug.replace('-', '_')}.py"
            for folder in ("solutions_template", "ada", "bob")
            for slug in FIRST_SET
        ),
    }
    assert {path.is_file() for path in written} == {True}


def test_judge_toml_says_what_was_asked_for(tmp_path: Path, group: Group) -> None:
    odd = msgspec.structs.replace(group, title='quote " back \\ slash ü 组')
    write_group(tmp_path, odd)
    settings = read_settings((tmp_path / "judge.toml").read_bytes(), tmp_path / "judge.toml")
    assert settings.title == odd.title
    assert settings.problems == FIRST_SET


@pytest.mark.parametrize("language", ["en", "zh"])
def test_what_is_commented_out_in_judge_toml_holds_as_well(tmp_path: Path, group: Group, language: str) -> None:
    write_group(tmp_path, msgspec.structs.replace(group, language=language))
    lines = (tmp_path / "judge.toml").read_text(encoding="utf-8").split("\n")
    switched_on = [line.removeprefix("# ") if " = " in line or line.startswith("# [") else line for line in lines]
    raw = "\n".join(switched_on).encode()
    settings = read_settings(raw, tmp_path / "judge.toml")
    assert settings.due is not None
    assert settings.lateness.percent_a_day == 10
    assert settings.assignments["reverse-list"].required
    assert set(tomllib.loads(raw.decode())) == {"group", "score", "late", "problems"}


@pytest.mark.parametrize(("language", "word"), [("en", "Submit"), ("zh", "提交")])
def test_the_readme_is_in_the_members_language(tmp_path: Path, group: Group, language: str, word: str) -> None:
    write_group(tmp_path, msgspec.structs.replace(group, language=language))
    readme = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert word in readme
    assert "`three_sum.py`" in readme
    settings = (tmp_path / "judge.toml").read_text(encoding="utf-8")
    assert ("# 本小组" in settings) == (language == "zh")
    workflows = [path.read_text(encoding="utf-8") for path in (tmp_path / ".github" / "workflows").iterdir()]
    assert sum(f"JUDGE_LANG: {language}" in workflow for workflow in workflows) == 1
    assert sum("完整报告" in workflow for workflow in workflows) == (language == "zh")
    assert "<<" not in settings + readme + (tmp_path / ".github/workflows/grade.yml").read_text(encoding="utf-8")


def test_the_workflow_names_pytorch_once(tmp_path: Path, group: Group) -> None:
    wheel, needed = group.installation.requirement, group.installation.for_problems([load_problem("mha-module")])
    for number, installation in enumerate((group.installation, needed)):
        write_group(tmp_path / str(number), msgspec.structs.replace(group, installation=installation))
        workflow = (tmp_path / str(number) / ".github/workflows/grade.yml").read_text(encoding="utf-8")
        assert workflow.count(f"{wheel}[torch]") == 1
        assert (f"JUDGE: {wheel}[torch]" in workflow) == (number == 1)
        assert ("For solutions in PyTorch" in workflow) == (number == 0)


def test_nothing_is_overwritten(tmp_path: Path, group: Group) -> None:
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(UsageError, match="is not empty"):
        write_group(tmp_path, group)
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]
    with pytest.raises(UsageError, match="is not a folder"):
        write_group(tmp_path / "notes.txt", group)


def test_a_repository_without_files_is_empty(tmp_path: Path, group: Group) -> None:
    (tmp_path / ".git").mkdir()
    assert write_group(tmp_path, group)


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "..",
        "../up",
        "a/b",
        "-rf",
        ".git",
        "solutions_template",
        "Problems",
        "a\nb",
        "a b",
        "a\u202eb",
        "a" * 40,
        "a.",
        "aux.txt",
    ],
)
def test_names_that_make_no_good_folder_are_refused(name: str) -> None:
    with pytest.raises(UsageError):
        member_names([name])


def test_names_of_any_script_are_allowed() -> None:
    assert member_names(["小明", "søren", "José", "O.Neil-2"]) == ("小明", "søren", "José", "O.Neil-2")
    assert member_names(["Jose\u0301"]) == ("José",)
    assert member_names(["अनिल", "สมหญิง"]) == ("अनिल", "สมหญิง")


def test_two_names_that_are_one_folder_on_some_machines_are_refused() -> None:
    assert member_names(["ada", "bob", "ada"]) == ("ada", "bob")
    with pytest.raises(UsageError, match="the same folder as Ada"):
        member_names(["Ada", "ada"])


def test_the_first_set_is_in_the_catalogue() -> None:
    with Session() as session:
        assert [session.catalogue.load(slug).slug for slug in FIRST_SET] == list(FIRST_SET)

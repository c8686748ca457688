"""The Python files below a folder that other people filled."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from judge.errors import UsageError
from judge.grading import tree
from judge.grading.tree import solution_files
from tests.grading.building import write_tree


def found(root: Path, depth: int = 4) -> tuple[list[str], dict[str, str]]:
    files, skipped = solution_files(root, depth)
    return files, {skipped_file.file: skipped_file.reason for skipped_file in skipped}


def test_hidden_and_generated_files_are_ignored(tmp_path: Path) -> None:
    write_tree(
        tmp_path,
        {
            "bob/b.py": "", "ada/a.py": "", "top.py": "", "ada/README.md": "", "ada/__init__.py": "", ".git/x.py": "",
            "ada/.hidden/x.py": "", "ada/__pycache__/x.py": "", "solutions_template/x.py": "", "ada/.x.py": "",
            "ada/env/pyvenv.cfg": "", "ada/env/lib/x.py": "", "ada/env/bin/x.py": "", "1/2/3/4.py": "",
            "1/2/3/4/5.py": "",
        },
    )  # fmt: skip
    assert found(tmp_path) == (["1/2/3/4.py", "ada/a.py", "bob/b.py", "top.py"], {})


def test_links_to_folders_are_reported_and_not_followed(tmp_path: Path) -> None:
    write_tree(tmp_path, {"ada/a.py": "", "elsewhere/x.py": ""})
    (tmp_path / "ada" / "loop").symlink_to(tmp_path / "ada")
    (tmp_path / "root").symlink_to("/")
    files, skipped = found(tmp_path)
    assert files == ["ada/a.py", "elsewhere/x.py"]
    assert set(skipped) == {"ada/loop", "root"}


def test_a_members_empty_folder_may_be_a_submodule_that_is_not_checked_out(tmp_path: Path) -> None:
    write_tree(tmp_path, {"ada/a.py": ""})
    (tmp_path / "ada" / "notes").mkdir()
    (tmp_path / "bob").mkdir()
    files, skipped = found(tmp_path)
    assert files == ["ada/a.py"]
    assert list(skipped) == ["bob"]
    assert skipped["bob"].endswith("git submodule update --init")


@pytest.mark.parametrize("name", ["THREE_SUM.PY", "a.Py", "a.IPYNB", "a.py.txt", "a.ipynb.json", "a.PY.TXT"])
def test_a_solution_with_another_ending_is_reported(tmp_path: Path, name: str) -> None:
    write_tree(tmp_path, {f"ada/{name}": "", "ada/notes.txt": "", "ada/data.json": "", "ada/happy": ""})
    files, skipped = found(tmp_path)
    assert files == []
    assert list(skipped) == [f"ada/{name}"]
    assert ".py or .ipynb" in skipped[f"ada/{name}"]


@pytest.mark.parametrize("name", ["a\nb.py", "a\x1b[31m.py", "a\u202e.py", os.fsdecode(b"\xff\xfe.py"), "a\tb.py"])
def test_unprintable_names_are_reported(tmp_path: Path, name: str) -> None:
    for file in (f"ada/{name}", f"{name[:-3]}/b.py"):
        write_tree(tmp_path, {file: ""})
    files, skipped = found(tmp_path)
    assert files == []
    assert len(skipped) == 2
    assert all(file.isprintable() and file.encode() for file in skipped)


def test_a_virtual_environments_file_does_not_remove_a_member(tmp_path: Path) -> None:
    write_tree(tmp_path, {"ada/pyvenv.cfg": "", "ada/a.py": "", "ada/week/b.py": "", "ada/lib/c.py": ""})
    assert found(tmp_path) == (["ada/a.py", "ada/week/b.py"], {})


def test_names_of_people_are_kept(tmp_path: Path) -> None:
    names = ["O'Neil", "a b", "hán", "李雷", "🐍"]
    write_tree(tmp_path, {f"{name}/a.py": "" for name in names})
    assert found(tmp_path)[0] == sorted(f"{name}/a.py" for name in names)


def test_one_member_cannot_hide_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree, "MAX_ENTRIES", 5)
    write_tree(tmp_path, {f"ada/{part}/{number}.py": "" for part in "xy" for number in range(4)})
    write_tree(tmp_path, {f"bob/{number}.py": "" for number in range(5)})
    files, skipped = found(tmp_path)
    assert files == [f"ada/x/{number}.py" for number in range(4)] + [f"bob/{number}.py" for number in range(5)]
    assert skipped == {"ada": "holds more than 5 entries; the rest is left out"}


def test_a_root_that_cannot_be_graded_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UsageError, match="cannot be listed: No such file"):
        solution_files(tmp_path / "nothing", 3)
    (tmp_path / "file").touch()
    with pytest.raises(UsageError, match="Not a directory"):
        solution_files(tmp_path / "file", 3)
    monkeypatch.setattr(tree, "MAX_ENTRIES", 0)
    with pytest.raises(UsageError, match="more than 0 entries"):
        solution_files(tmp_path, 3)

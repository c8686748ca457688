"""``judge start``: never loses what was written."""

from __future__ import annotations

from pathlib import Path

from tests.cli.package import STARTER
from tests.cli.running import Judge


def test_start_writes_the_starter_and_says_what_next(judge: Judge, tmp_path: Path) -> None:
    ran = judge("start", "add-up")
    assert (ran.status, ran.err) == (0, "")
    assert (tmp_path / "add_up.py").read_text("utf-8") == STARTER
    assert ran.out == ("wrote add_up.py\nnext:\n  judge show add-up\n  judge run add_up.py\n  judge submit add_up.py\n")


def test_starter_is_not_accepted(judge: Judge) -> None:
    judge("start", "add-up")
    assert judge("submit", "add_up.py", "-q").out.startswith("RE  add-up")


def test_start_never_overwrites(judge: Judge, tmp_path: Path) -> None:
    judge.write("add_up.py", "mine")
    ran = judge("start", "add-up")
    assert ran.status == 2
    assert ran.complaint() == "add_up.py exists: --force starts anew and keeps it as add_up.py.bak"
    assert (tmp_path / "add_up.py").read_text("utf-8") == "mine"


def test_force_keeps_every_old_file(judge: Judge, tmp_path: Path) -> None:
    for content in ("first", "second", "third"):
        judge.write("add_up.py", content)
        assert judge("start", "add-up", "--force").status == 0
    assert (tmp_path / "add_up.py").read_text("utf-8") == STARTER
    kept = {path.name: path.read_text("utf-8") for path in tmp_path.glob("*.bak*")}
    assert kept == {"add_up.py.bak": "first", "add_up.py.bak2": "second", "add_up.py.bak3": "third"}


def test_dangling_link_is_not_followed(judge: Judge, tmp_path: Path) -> None:
    (tmp_path / "add_up.py").symlink_to(tmp_path / "elsewhere")
    assert judge("start", "add-up").status == 2
    assert not (tmp_path / "elsewhere").exists()


def test_start_into_a_new_folder(judge: Judge, tmp_path: Path) -> None:
    assert judge("start", "add-up", "--dir", "deep/er").status == 0
    assert (tmp_path / "deep" / "er" / "add_up.py").read_text("utf-8") == STARTER


def test_folders_that_cannot_be(judge: Judge) -> None:
    judge.write("file", "")
    for folder in ("file", "file/deeper", "/proc/nowhere"):
        ran = judge("start", "add-up", "--dir", folder)
        assert ran.status == 2
        assert folder.split("/", maxsplit=1)[0] in ran.complaint()


def test_backends(judge: Judge, tmp_path: Path) -> None:
    assert judge("start", "softmax", "--backend", "torch").status == 0
    assert "torch" in (tmp_path / "softmax.py").read_text("utf-8")
    assert judge("start", "softmax", "--force").status == 0
    assert "numpy" in (tmp_path / "softmax.py").read_text("utf-8")
    ran = judge("start", "add-up", "--backend", "torch")
    assert ran.status == 2
    assert ran.complaint() == "add-up has no backend torch: leave --backend out"

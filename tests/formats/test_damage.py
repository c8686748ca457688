"""Files of other formats that are damaged, or made to harm their reader, end in one line."""

from __future__ import annotations

import gzip
import json
import os
import zipfile
from pathlib import Path

import pytest

from judge.errors import UsageError
from judge.formats.table import read_foreign


def _nothing(slug: str, generator: bytes, params: dict[str, str]) -> list[object]:
    return []


def _refused(name: str, source: Path) -> str:
    with pytest.raises(UsageError) as refused:
        read_foreign(name, source, _nothing)  # type: ignore[arg-type]  # no session is used
    return str(refused.value)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("humaneval", gzip.compress(b"x" * 1000, mtime=0)[:-20]),
        ("humaneval", b"\x1f\x8bnothing"),
        (
            "livecodebench",
            json.dumps(
                {"question_title": "x", "metadata": "{", "public_test_cases": [{"testtype": "functional"}]}
            ).encode(),
        ),
        (
            "livecodebench",
            json.dumps(
                {"question_title": "x", "metadata": "[]", "public_test_cases": [{"testtype": "functional"}]}
            ).encode(),
        ),
        ("livecodebench", b"[" * 200_000),
        ("livecodebench", b"[" + b"9" * 5000 + b"]"),
        ("kattis", b"PK\x05\x06" + bytes(18)),
        ("github-classroom", b"{"),
    ],
)
def test_a_damaged_file_is_one_line(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / "source").write_bytes(content)
    told = _refused(name, tmp_path / "source")
    assert told.startswith(f"{tmp_path}/source")
    assert "\n" not in told


def test_an_archive_is_damaged(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "p.zip", "w") as archive:
        archive.writestr("problem.yaml", "name: x\n" * 100)
    whole = bytearray((tmp_path / "p.zip").read_bytes())
    whole[60] ^= 0xFF
    (tmp_path / "p.zip").write_bytes(whole)
    assert "is damaged" in _refused("kattis", tmp_path / "p.zip")


def test_an_archive_cannot_write_outside_its_folder(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    with zipfile.ZipFile(tmp_path / "in" / "p.zip", "w") as archive:
        for name in ("../../out.txt", "/tmp/judge-out-of-the-archive", "p/problem.yaml"):
            archive.writestr(name, "name: x\n")
        link = zipfile.ZipInfo("p/link")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    (problem,) = read_foreign("kattis", tmp_path / "in" / "p.zip", _nothing)  # type: ignore[arg-type]  # see above
    assert "root:" not in repr(problem.files)
    assert not (tmp_path / "out.txt").exists()
    assert not Path("/tmp/judge-out-of-the-archive").exists()


def test_an_archive_that_unpacks_to_too_much_is_not_unpacked(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "p.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(9):
            archive.writestr(f"data/secret/{number}.in", bytes(32 << 20))
    assert "unpacks to more than 256 MiB" in _refused("kattis", tmp_path / "p.zip")


def test_a_workflow_is_small(tmp_path: Path) -> None:
    (tmp_path / "classroom.yml").write_text("- a\n" * (1 << 20))
    assert "larger than 256 KiB" in _refused("github-classroom", tmp_path / "classroom.yml")


def test_pipes_in_a_package_do_not_block(tmp_path: Path) -> None:
    (tmp_path / "problem.yaml").write_text("name: x\n")
    (tmp_path / "data" / "secret").mkdir(parents=True)
    os.mkfifo(tmp_path / "data" / "secret" / "1.in")
    (tmp_path / "data" / "secret" / "1.ans").write_text("1\n")
    assert "is not a regular file" in _refused("kattis", tmp_path)


@pytest.mark.parametrize("name", ["kattis", "humaneval", "livecodebench"])
@pytest.mark.timeout(20)
def test_a_pipe_or_a_device_is_not_waited_for(tmp_path: Path, name: str) -> None:
    os.mkfifo(tmp_path / "source")
    assert "is not a regular file" in _refused(name, tmp_path / "source")
    assert "larger than" in _refused(name, Path("/dev/zero"))


def test_an_archive_of_very_many_files_is_not_unpacked(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "p.zip", "w") as archive:
        archive.writestr("problem.yaml", "name: x\n")
        for number in range(10_000):
            archive.writestr(f"{number}", "")
    assert (
        _refused("kattis", tmp_path / "p.zip") == f"{tmp_path}/p.zip: holds too many files; import its folder instead"
    )


def test_an_archive_of_deeply_nested_folders_is_not_unpacked(tmp_path: Path) -> None:
    """Eight thousand such names would make millions of folders."""
    with zipfile.ZipFile(tmp_path / "p.zip", "w") as archive:
        archive.writestr("problem.yaml", "name: x\n")
        archive.writestr(f"{'a/' * 900}1.in", "")
    assert "nested too deeply" in _refused("kattis", tmp_path / "p.zip")


def test_rows_of_very_many_values_are_not_read(tmp_path: Path) -> None:
    (tmp_path / "rows.json").write_bytes(b"[" + b"[]," * 2_000_000 + b"[]]")
    assert "holds too many values" in _refused("livecodebench", tmp_path / "rows.json")


def test_flags_of_a_validator_are_searched_once(tmp_path: Path) -> None:
    """With a pattern that begins anew at each name, this would take a minute."""
    (tmp_path / "problem.yaml").write_text(f"name: x\nvalidator_flags: {'float_' * 10_000}\n")
    (problem,) = read_foreign("kattis", tmp_path, _nothing)  # type: ignore[arg-type]  # no session is used
    assert problem.check == {"kind": "tokens"}

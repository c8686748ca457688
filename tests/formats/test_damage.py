"""Files of other formats that are damaged, or made to harm their reader, end in one line."""

from __future__ import annotations

import gzip
import json
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from judge.errors import UsageError
from judge.formats.table import read_foreign
from judge.models import Case, Text
from judge.values import wire


def _nothing(slug: str, generator: bytes, params: dict[str, str]) -> list[object]:
    return []


def _task(**fields: str) -> bytes:
    task = {"task_id": "x", "prompt": "def f():\n", "entry_point": "f", "canonical_solution": " return 1\n", "test": ""}
    return json.dumps({**task, **fields}).encode()


STDIN = {"question_title": "x", "public_test_cases": [{"input": "1", "output": "1", "testtype": "stdin"}]}
FUNCTIONAL = {"question_title": "x", "metadata": {"func_name": "f"}, "starter_code": "def f(n):"}


def _called(**test: str) -> bytes:
    row = {**FUNCTIONAL, "public_test_cases": [{"testtype": "functional", **test}]}
    return b"\n".join(json.dumps(one).encode() for one in (STDIN, row))


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


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("livecodebench", json.dumps(STDIN).encode() + b'\n\n{"a": 1,}\n', ":3: not rows of JSON: "),
        ("livecodebench", b'[\n{"a": 1},\n{"b" 2}]', ":3: not rows of JSON: "),
        ("livecodebench", _called(input="[1", output="1"), ":2: public-1: input must be one JSON value per line"),
        ("livecodebench", _called(output="1"), ":2: public-1: input must be one JSON value per line"),
        ("livecodebench", _called(input="1\n2", output="1"), ":2: public-1: its input has 2 lines, but f takes 1 arg"),
        ("humaneval", _task(entry_point="g"), ":1: x: the prompt does not define g"),
        ("humaneval", b"\n" + _task(canonical_solution=" ("), ":2: x: the prompt and the canonical solution"),
        ("github-classroom", b'{"tests": [\n{"name": "T",}]}', ":2: is not an autograding.json: "),
    ],
)  # fmt: skip
def test_the_row_or_line_is_named(tmp_path: Path, name: str, content: bytes, told: str) -> None:
    (tmp_path / "source").write_bytes(content)
    assert _refused(name, tmp_path / "source").startswith(f"{tmp_path}/source{told}")


@pytest.mark.parametrize(
    ("file", "text", "told"),
    [
        ("problem.yaml", "name: x\nlimits:\n\ttime_limit: 1\n", ":3: not YAML: "),
        ("data/secret/testdata.yaml", "a: b: c\n", ":1: not YAML: "),
        (".timelimit", "two\n", ": is not a number of seconds"),
    ],
)
def test_the_line_of_a_setting_is_named(tmp_path: Path, file: str, text: str, told: str) -> None:
    (tmp_path / "data" / "secret").mkdir(parents=True)
    for name, content in {"problem.yaml": "", "data/secret/1.in": "", "data/secret/1.ans": "", file: text}.items():
        (tmp_path / name).write_text(content, "utf-8")
    assert _refused("kattis", tmp_path).startswith(f"{tmp_path / file}{told}")


def test_an_archive_is_damaged(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "p.zip", "w") as archive:
        archive.writestr("problem.yaml", "name: x\n" * 100)
    whole = bytearray((tmp_path / "p.zip").read_bytes())
    whole[60] ^= 0xFF
    (tmp_path / "p.zip").write_bytes(whole)
    assert "is damaged" in _refused("kattis", tmp_path / "p.zip")


def test_an_archive_with_a_file_without_a_name_is_not_unpacked(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "p.zip", "w") as archive:
        archive.writestr("p/problem.yaml", "name: x\n")
        nameless = zipfile.ZipInfo("x")
        nameless.filename = "\0x"  # names end at a null byte
        archive.writestr(nameless, "text")
    assert "p.zip: holds a file without a name; " in _refused("kattis", tmp_path / "p.zip")


def test_an_archive_cannot_write_outside_its_folder(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    with zipfile.ZipFile(tmp_path / "in" / "p.zip", "w") as archive:
        for name in ("../../out.txt", "/tmp/judge-out-of-the-archive", "p/problem.yaml"):
            archive.writestr(name, "name: x\n")
    read_foreign("kattis", tmp_path / "in" / "p.zip", _nothing)  # type: ignore[arg-type]  # see above
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


def test_a_very_long_source_is_not_parsed(tmp_path: Path) -> None:
    (tmp_path / "source").write_bytes(_task(canonical_solution=" return 1\n" + "f\n" * (1 << 16)))
    assert "x: larger than 128 KiB" in _refused("humaneval", tmp_path / "source")
    test = {"testtype": "functional", "input": "1", "output": "1"}
    row = {"question_title": "x", "metadata": {"func_name": "f"}, "public_test_cases": [test]}
    (tmp_path / "source").write_text(json.dumps({**row, "starter_code": "f\n" * (1 << 16) + "def f(n):\n"}))
    assert "needs metadata.func_name" in _refused("livecodebench", tmp_path / "source")


def test_the_checks_of_all_tasks_have_a_limit_of_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("judge.formats.humaneval._MOST_S", -1.0)
    (tmp_path / "source").write_bytes(_task())
    assert "its checks take more than" in _refused("humaneval", tmp_path / "source")


def test_the_cases_of_all_tasks_hold_a_limited_number_of_values(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("judge.formats.humaneval._MOST_VALUES", 100)
    case = Case(id="1", hidden=True, args=wire.pack([[0] * 60]), why=Text(en="x", zh="x"), group="core")
    session = SimpleNamespace(package_runner=SimpleNamespace(generate=lambda problem, source, seed: [case]))
    (tmp_path / "source").write_bytes(_task())
    assert len(list(read_foreign("humaneval", tmp_path / "source", session))) == 1  # type: ignore[arg-type]  # a stub
    (tmp_path / "source").write_bytes(_task() + b"\n" + _task())
    with pytest.raises(UsageError, match="holds too many values"):
        read_foreign("humaneval", tmp_path / "source", session)  # type: ignore[arg-type]  # a stub


def test_values_that_are_hidden_in_texts_are_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("judge.formats.livecodebench._MOST_CONTAINERS", 100)
    test = {"input": "[" + "[]," * 60 + "0]", "output": "1", "testtype": "functional"}
    tests = "[" + ",".join([json.dumps(test).replace("[", "\\u005b")] * 2) + "]"
    row = {"question_title": "x", "metadata": {"func_name": "f"}, "starter_code": "def f(n):"}
    (tmp_path / "source").write_text(json.dumps({**row, "public_test_cases": tests}))
    assert "holds too many values" in _refused("livecodebench", tmp_path / "source")


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


@pytest.mark.parametrize("separator", ["/", "\\"])
def test_an_archive_of_deeply_nested_folders_is_not_unpacked(tmp_path: Path, separator: str) -> None:
    """Eight thousand such names would make millions of folders."""
    with zipfile.ZipFile(tmp_path / "p.zip", "w") as archive:
        archive.writestr("problem.yaml", "name: x\n")
        archive.writestr(f"{f'a{separator}' * 900}1.in", "")
    assert "nested too deeply" in _refused("kattis", tmp_path / "p.zip")


@pytest.mark.parametrize("method", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_an_archive_with_an_unusual_compression_is_not_unpacked(tmp_path: Path, method: int) -> None:
    """Its errors are of other types, and LZMA may ask for gigabytes of memory."""
    with zipfile.ZipFile(tmp_path / "p.zip", "w", method) as archive:
        archive.writestr("problem.yaml", "name: x\n" * 50)
    assert "is damaged" in _refused("kattis", tmp_path / "p.zip")


def test_rows_of_very_many_values_are_not_read(tmp_path: Path) -> None:
    (tmp_path / "rows.json").write_bytes(b"[" + b"[]," * 4_000_000 + b"[]]")
    assert "holds too many values" in _refused("livecodebench", tmp_path / "rows.json")


def test_the_settings_of_all_cases_are_bounded(tmp_path: Path) -> None:
    """Reading YAML takes seconds per megabyte, and an archive of a few kilobytes may hold a hundred megabytes of it."""
    (tmp_path / "data" / "secret").mkdir(parents=True)
    (tmp_path / "problem.yaml").write_text("name: x\n")
    for number in range(9):
        for suffix, text in ((".in", "1\n"), (".ans", "1\n"), (".yaml", "#" * 60_000)):
            (tmp_path / "data" / "secret" / f"{number}{suffix}").write_text(text)
    assert "its YAML files hold more than 512 KiB" in _refused("kattis", tmp_path)


def test_the_folders_of_groups_are_listed_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "problem.yaml").write_text("name: x\ntype: scoring\n")
    for number in range(30):
        folder = tmp_path / "data" / "secret" / f"g{number}"
        folder.mkdir(parents=True)
        for suffix in (".in", ".ans"):
            (folder / f"1{suffix}").write_text("1\n")
    listed: list[Path] = []
    whole = Path.rglob

    def rglob(folder: Path, pattern: str) -> Iterator[Path]:
        listed.append(folder)
        return iter(whole(folder, pattern))

    monkeypatch.setattr(Path, "rglob", rglob)
    (problem,) = read_foreign("kattis", tmp_path, _nothing)  # type: ignore[arg-type]  # no session is used
    assert len({case.group for case in problem.secret}) == 30
    assert len(listed) < 20


def test_flags_of_a_validator_are_searched_once(tmp_path: Path) -> None:
    """With a pattern that begins anew at each name, this would take a minute."""
    (tmp_path / "problem.yaml").write_text(f"name: x\nvalidator_flags: {'float_' * 10_000}\n")
    (problem,) = read_foreign("kattis", tmp_path, _nothing)  # type: ignore[arg-type]  # no session is used
    assert problem.check == {"kind": "tokens"}

"""A package that travels as bytes: it arrives whole, or not at all."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from judge.catalog import files
from judge.catalog.reading import read_problem
from judge.errors import PackageError
from judge.grading.engines.worker import pack, unpack
from tests.cli.package import write_package


@pytest.fixture
def package(tmp_path: Path) -> Path:
    folder = tmp_path / "here" / "add-up"
    write_package(folder)
    return folder


def crafted(*members: tuple[bytes, bytes]) -> bytes:
    return msgspec.msgpack.encode(list(members))


def test_what_arrives_is_the_same_problem(package: Path, tmp_path: Path) -> None:
    (package / "notes.md").symlink_to("statement/problem.en.md")
    (package / ".hidden").write_text("no part of the package")
    sent = read_problem(package)
    folder = unpack(pack(package), tmp_path / "store", "add-up", sent.digest)
    assert msgspec.structs.replace(read_problem(folder), folder=sent.folder) == sent
    assert not (folder / ".hidden").exists()
    assert not (folder / "notes.md").is_symlink()


@pytest.mark.parametrize(
    "name",
    [b"../x.md", b"/x.md", b"a/../../x.md", b"a//x.md", b"./x.md", b"", b"a/", b"x\0.md", b".x", b"a/" * 9 + b"x"],
)
def test_no_name_leads_out_of_the_folder(name: bytes, tmp_path: Path) -> None:
    with pytest.raises(PackageError, match="not a package"):
        unpack(crafted((b"problem.toml", b""), (name, b"")), tmp_path / "store", "add-up", "0" * 64)
    assert list(tmp_path.rglob("*")) == []


@pytest.mark.parametrize("archive", [b"", b"\xff", b"\x91" * 5000, crafted(), msgspec.msgpack.encode([[1, 2]])])
def test_what_is_no_archive_is_refused(archive: bytes, tmp_path: Path) -> None:
    with pytest.raises(PackageError, match="add-up: the data that was sent is not a package"):
        unpack(archive, tmp_path, "add-up", "0" * 64)


def test_what_is_too_large_is_not_unpacked(package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive, digest = pack(package), read_problem(package).digest
    monkeypatch.setattr("judge.grading.engines.worker.MAX_BYTES", 100)
    with pytest.raises(PackageError, match="not a package"):
        unpack(archive, tmp_path / "store", "add-up", digest)


@pytest.mark.parametrize("second", [b"a", b"a/b"])
def test_names_that_get_into_each_others_way_are_reported(second: bytes, tmp_path: Path) -> None:
    with pytest.raises(PackageError, match="cannot be unpacked"):
        unpack(crafted((b"a", b""), (second, b"")), tmp_path, "add-up", "0" * 64)
    assert list(tmp_path.iterdir()) == []


def test_another_package_than_was_asked_for_leaves_nothing(package: Path, tmp_path: Path) -> None:
    wanted = read_problem(package).digest
    (package / "reference.py").write_text("def add_up(numbers):\n    return 0\n")
    with pytest.raises(PackageError, match="differs from"):
        unpack(pack(package), tmp_path / "store", "add-up", wanted)
    assert list((tmp_path / "store").iterdir()) == []
    assert files.digest(package, files.list_files(package)) != wanted

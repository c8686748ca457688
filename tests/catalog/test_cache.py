from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import msgspec
import pytest

from judge.catalog import cache as cache_module
from judge.catalog import reading
from judge.catalog.cache import Cache, MemoryCache, load_descriptions_cached, load_problem_cached
from judge.models import Problem
from tests.catalog.conftest import WritePackage


def entries(root: Path) -> list[Path]:
    return [path for path in root.rglob("*") if path.is_file()]


def test_gives_back_what_was_put(cache: Cache) -> None:
    assert cache.get("cases", "a") is None
    cache.put("cases", "a", b"1")
    cache.put("cases", "b", b"")
    cache.put("cases", "a", b"2")
    assert (cache.get("cases", "a"), cache.get("cases", "b"), cache.get("problem", "a")) == (b"2", b"", None)


@pytest.mark.parametrize(
    "damage", [lambda raw: raw[:-1], lambda raw: raw + b"x", lambda raw: b"", lambda raw: b"?" * 40]
)
def test_damaged_entry_counts_as_absent(cache: Cache, tmp_path: Path, damage: object) -> None:
    assert callable(damage)
    cache.put("cases", "a", b"data")
    (path,) = entries(tmp_path)
    path.write_bytes(damage(path.read_bytes()))
    assert cache.get("cases", "a") is None
    cache.put("cases", "a", b"data")
    assert cache.get("cases", "a") == b"data"


def test_entry_under_another_name_counts_as_absent(cache: Cache, tmp_path: Path) -> None:
    cache.put("cases", "a", b"data")
    (path,) = entries(tmp_path)
    cache.put("cases", "b", b"other")
    (other,) = set(entries(tmp_path)) - {path}
    path.replace(other)
    assert cache.get("cases", "b") is None


def test_folder_that_cannot_be_written_is_no_cache(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    cache = Cache(tmp_path / "file" / "cache")
    cache.put("cases", "a", b"data")
    assert cache.get("cases", "a") is None


def test_failed_write_leaves_nothing(cache: Cache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    cache.put("cases", "a", b"data")
    assert entries(tmp_path) == []


def test_entries_are_the_users_alone_and_unused_ones_go(cache: Cache, tmp_path: Path) -> None:
    cache.put("cases", "old", b"data")
    (old,) = entries(tmp_path)
    assert old.stat().st_mode & 0o077 == 0
    os.utime(old, (time.time(), time.time() - 40 * 24 * 3600))
    later = Cache(tmp_path / "cache")
    later.put("cases", "new", b"data")
    assert later.get("cases", "old") is None
    assert later.get("cases", "new") == b"data"


def test_the_least_recently_used_entries_go_when_the_folder_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache_module, "_MOST_ON_DISK", 3500)
    for age, key in enumerate("abc"):
        before = set(entries(tmp_path))
        Cache(tmp_path / "cache").put("cases", key, bytes(1000))
        (path,) = set(entries(tmp_path)) - before
        os.utime(path, (time.time(), time.time() - 100 - age))
    later = Cache(tmp_path / "cache")
    later.put("cases", "d", bytes(1000))
    assert [later.get("cases", key) is not None for key in "abcd"] == [True, True, False, True]


def test_a_process_that_writes_much_looks_again_whether_the_folder_is_full(
    cache: Cache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache_module, "_MOST_ON_DISK", 3500)
    monkeypatch.setattr(cache_module, "_SWEPT_EVERY", 2000)
    for number in range(20):
        cache.put("cases", str(number), bytes(1000))
    assert len(entries(tmp_path)) <= 5
    assert cache.get("cases", "19") == bytes(1000)


def test_trimming_drops_the_least_recently_used_entries(cache: Cache, tmp_path: Path) -> None:
    for age, key in enumerate("abc"):
        before = set(entries(tmp_path))
        cache.put("cases", key, b"data")
        (path,) = set(entries(tmp_path)) - before
        os.utime(path, (time.time(), time.time() - 100 * age))
    cache.trim("cases", 2)
    assert [cache.get("cases", key) for key in "abc"] == [b"data", b"data", None]
    cache.trim("cases", 2)
    cache.trim("nothing", 0)
    assert len(entries(tmp_path)) == 2


@pytest.fixture
def times_read(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The packages that were really read, in order."""
    folders: list[Path] = []
    real = reading.read_problem

    def read_problem(folder: Path) -> Problem:
        folders.append(folder)
        return real(folder)

    monkeypatch.setattr(reading, "read_problem", read_problem)
    return folders


def test_problem_is_read_again_only_when_a_file_changed(
    write_package: WritePackage, cache: Cache, times_read: list[Path]
) -> None:
    folder = write_package({})
    first = load_problem_cached(folder, cache)
    assert load_problem_cached(folder, cache) == first
    assert len(times_read) == 1
    write_package({"generator.py": "# another\n"})
    assert load_problem_cached(folder, cache).digest != first.digest
    (folder / "generator.py").unlink()
    load_problem_cached(folder, cache)
    assert len(times_read) == 3


def test_descriptions_are_read_again_only_when_a_problem_toml_changed(
    write_package: WritePackage, cache: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write_package({})
    (first,) = load_descriptions_cached([folder], cache)
    assert first == msgspec.structs.replace(load_problem_cached(folder, cache), digest="", verdict_digest="")
    with monkeypatch.context() as patch:
        patch.setattr("judge.catalog.cache.signature", lambda folder: pytest.fail("all files were looked at"))
        (folder / "generator.py").write_text("# another\n", encoding="utf-8")
        assert load_descriptions_cached([folder], cache) == (first,)
    text = (folder / "problem.toml").read_text(encoding="utf-8")
    (folder / "problem.toml").write_text(text.replace(first.title.en, "Another"), encoding="utf-8")
    (second,) = load_descriptions_cached([folder], cache)
    assert second.title.en == "Another"


def test_damaged_problem_is_read_again(
    write_package: WritePackage, cache: Cache, times_read: list[Path], tmp_path: Path
) -> None:
    folder = write_package({})
    first = load_problem_cached(folder, cache)
    (entry,) = entries(tmp_path / "cache")
    entry.write_bytes(entry.read_bytes()[:50])
    assert load_problem_cached(folder, cache) == first
    assert len(times_read) == 2


def test_entry_of_another_shape_is_read_again(
    write_package: WritePackage, cache: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write_package({})
    monkeypatch.setattr(cache, "get", lambda kind, key: b"\x81\xa4slug\x01")
    assert load_problem_cached(folder, cache).slug == "add-two"


def test_warm_problem_costs_no_slow_import(write_package: WritePackage, cache: Cache, tmp_path: Path) -> None:
    folder = write_package({})
    load_problem_cached(folder, cache)
    script = (
        "import sys; from pathlib import Path; from judge.catalog.cache import Cache; "
        "from judge.catalog.lookup import Catalogue; import judge.catalog.cases; "
        "catalogue = Catalogue([Path(sys.argv[1])], Cache(Path(sys.argv[2]))); print(catalogue.load('add-two').slug); "
        "print(sorted({'pydantic', 'tomli', 'json', 'numpy', 'rich', 'difflib'} & set(sys.modules)))"
    )
    command = [sys.executable, "-c", script, str(folder.parent), str(tmp_path / "cache")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["add-two", "[]"]


def test_the_values_used_last_are_kept_up_to_a_number_of_bytes() -> None:
    recent = MemoryCache(10)
    for name in "abc":
        recent.put(name, name.upper(), 3)
    assert recent.get("a") == "A"
    recent.put("d", "D", 4)
    assert [recent.get(name) for name in "abcd"] == ["A", None, "C", "D"]
    recent.put("d", "D again", 1)
    assert [recent.get(name) for name in "acd"] == ["A", "C", "D again"]
    recent.put("large", "L", 11)
    assert [recent.get(name) for name in ("a", "c", "d", "large")] == [None] * 4

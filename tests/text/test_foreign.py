"""Messages of the operating system and of libraries are shown in the user's language."""

from __future__ import annotations

import errno
import json
import os
import zipfile
from io import BytesIO

import msgspec
import numpy as np
import pytest

from judge.errors import UsageError
from judge.text.foreign import foreign
from judge.text.messages import translate
from judge.text.phrases import phrase_of
from judge.toml import TomlError, loads


class Point(msgspec.Struct):
    """A record with a bound, to be decoded from faulty JSON."""

    x: int


@pytest.mark.parametrize("name", ["ENOENT", "EACCES", "EISDIR", "ENOTDIR", "ENOSPC", "EROFS", "ENAMETOOLONG", "ELOOP"])
def test_the_common_reasons_of_the_system_are_known(name: str) -> None:
    code = getattr(errno, name)
    reason = foreign(OSError(code, os.strerror(code), "file"))
    assert str(reason) == os.strerror(code)
    assert translate(reason, "zh") != os.strerror(code)


@pytest.mark.parametrize("text", ["[1", "[1 2]", "{1: 2}", '{"a" 1}', "[1] 2", '["a', "x"])
def test_the_common_faults_of_json_are_known(text: str) -> None:
    with pytest.raises(json.JSONDecodeError) as caught:
        json.loads(text)
    assert translate(foreign(caught.value.msg), "zh").isascii() is False


@pytest.mark.parametrize(("at", "keep"), [(-30, False), (60, True), (0, True)])
def test_the_common_faults_of_zip_archives_are_known(at: int, keep: bool) -> None:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a name", b"some content, longer than the header of the file in the archive")
    raw = bytearray(packed.getvalue())
    raw[at] ^= 0xFF
    with pytest.raises(zipfile.BadZipFile) as caught, zipfile.ZipFile(BytesIO(raw if keep else raw[:at])) as archive:
        archive.read("a name")
    assert not translate(foreign(caught.value), "zh").isascii()


@pytest.mark.parametrize(
    "text", ['a = "\\q"', 'a = "\\ud800"', "a = {b = 1, b = 2}", "a = 'x\n'", "a = 'x", "a", "[a]\n[a]"]
)
def test_the_faults_of_toml_are_known(text: str) -> None:
    with pytest.raises(TomlError) as caught:
        loads(text)
    assert not translate(phrase_of(caught.value), "zh").isascii()


@pytest.mark.parametrize("text", ["[1", "{1: 2}", '{"x": "1"}', '{"y": 1}', "[1]", "", '{"x": 1} 2'])
def test_the_common_faults_of_records_are_known(text: str) -> None:
    with pytest.raises(msgspec.DecodeError) as caught:
        msgspec.json.decode(text, type=Point)
    assert str(foreign(caught.value)) == str(caught.value)
    assert " - at " not in translate(foreign(caught.value), "zh")
    assert not any(
        word in translate(foreign(caught.value), "zh") for word in ("xpected", "issing", "nvalid", "runcated")
    )


def test_what_python_and_numpy_say_about_an_argument_is_known() -> None:
    def two(values: list[int]) -> int:
        first, second = values
        return first - second

    for fail in (lambda: int("x"), lambda: float("x"), lambda: two([1]), lambda: two([1, 2, 3])):
        with pytest.raises(ValueError, match=r"\w") as caught:
            fail()
        assert "expected" not in translate(foreign(caught.value), "zh")
        assert not translate(foreign(caught.value), "zh").isascii()
    with pytest.raises(ValueError, match="broadcast") as caught:
        np.broadcast_shapes((2,), (3, 4))
    assert translate(foreign(caught.value), "zh") == "形状 (2,) 与 (3, 4) 不能广播"


def test_other_messages_stay_as_they_are() -> None:
    fault = UsageError("{reason}", reason=foreign("what {nobody} knows"))
    assert translate(fault, "zh") == str(fault) == "what {nobody} knows"
    assert str(foreign("x" * 1000)) == "x" * 1000

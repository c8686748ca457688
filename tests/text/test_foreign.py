"""Messages of the operating system and of libraries are shown in the user's language."""

from __future__ import annotations

import errno
import json
import os

import msgspec
import pytest

from judge.errors import UsageError
from judge.text.foreign import foreign
from judge.text.messages import translate


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


@pytest.mark.parametrize("text", ["[1", "{1: 2}", '{"x": "1"}', '{"y": 1}', "[1]", "", '{"x": 1} 2'])
def test_the_common_faults_of_records_are_known(text: str) -> None:
    with pytest.raises(msgspec.DecodeError) as caught:
        msgspec.json.decode(text, type=Point)
    assert str(foreign(caught.value)) == str(caught.value)
    assert " - at " not in translate(foreign(caught.value), "zh")
    assert not any(
        word in translate(foreign(caught.value), "zh") for word in ("xpected", "issing", "nvalid", "runcated")
    )


def test_other_messages_stay_as_they_are() -> None:
    fault = UsageError("{reason}", reason=foreign("what {nobody} knows"))
    assert translate(fault, "zh") == str(fault) == "what {nobody} knows"
    assert str(foreign("x" * 1000)) == "x" * 1000

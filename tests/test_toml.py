"""Other people's TOML is read, or refused soon with the place."""

from __future__ import annotations

import pytest

from judge import toml
from tests.effort import effort


def test_what_is_toml_is_read() -> None:
    assert toml.loads('a.b = [1, 0x10]\nc = "x.y"') == {"a": {"b": [1, 16]}, "c": "x.y"}
    assert toml.loads("\ufeffa = 1") == {"a": 1}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a = 1\nb =", "Invalid value"),
        ("[a.b]\n[a.b]", "the table a.b occurs twice"),
        ("a = []\n[[a]]", "the table a occurs twice"),
        ("a = {b = 1, b = 2}", "the key 'b' occurs twice"),
        ('a = "x\ny"', r"the character '\n' is not allowed here"),
        ("# \x01\n", r"the character '\x01' is not allowed here"),
        ("[a]\n小明 = 1", "text with the letter '小' must be in quotes"),
        ("[ada]\n[小明.two-sum]", "text with the letter '小' must be in quotes"),
        ("\ufeffa = é", "text with the letter 'é' must be in quotes"),
        ("a = “x”", "the character '“' is not allowed here"),
        ("a = 1，", "the character '，' is not allowed here"),
        ("a = 2026-13-01T10:00:00Z", "'2026-13-01T10:00:00Z' is not a date such as 2027-05-01T23:59:00+02:00"),
        ("a = 2026-02-30T10:00:00Z", "'2026-02-30T10:00:00Z' is not a date such as"),
        ("a = 1.5.2026 23:59 # the last day", "'1.5.2026 23:59' is not a date such as"),
        ("a = 2026-05-01T10:00:00+0200", "'2026-05-01T10:00:00+0200' is not a date such as"),
        ("a = 2026年5月1日", "'2026年5月1日' is not a date such as"),
        ("a = 2026-05-01\na = 2026-05-01", "Cannot overwrite a value"),
        ("a = '''x", "the end of the string is missing: \"'''\""),
        ('a = "\\q"', "Unescaped '\\' in a string"),
        ("a = " + "[" * 100_000, ""),
        ("a = " + "9" * 5000, ""),
        ("\na = 0x" + "f" * 5000, "a number of more than 1000 digits"),
        (".".join("a" * 100_000) + " = 1", "more than 100 dots in a line"),
        ("[" + ".".join("a" * 100_000) + "]", "more than 100 dots"),
    ],
)
def test_text_that_is_not_toml_is_refused_quickly(text: str, told: str) -> None:
    def refuse() -> None:
        with pytest.raises(toml.TomlError) as error:
            toml.loads(text)
        assert told in str(error.value)

    assert effort(refuse) < 50

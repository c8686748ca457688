"""Messages in the user's language, and catalogues that hold them all."""

from __future__ import annotations

import pickle
from functools import cache
from string import Formatter

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

from judge.errors import UsageError
from judge.models import Language
from judge.text.messages import mark, nearest, phrase, translate, translate_count
from tools.messages import AREAS, FOLDER, LANGUAGES, Text, collected, is_given, key, known, po_text, translated

CATALOGUES = [(language, area) for language in LANGUAGES for area in sorted(set(AREAS.values()))]
NUMBERS = ("{count} other case failed: {kinds}", "{count} other cases failed: {kinds}")


@cache
def _messages() -> dict[str, Catalog]:
    return collected()


@cache
def _known(language: str) -> dict[Text, Text]:
    return known(language)


@cache
def _translated(language: str, area: str) -> Catalog:
    return translated(_messages()[area], language, _known(language))


def test_english_is_the_message_itself() -> None:
    assert translate("next: {command}", "en", command="judge list") == "next: judge list"
    assert mark("accepted") == "accepted"


def test_another_language_comes_from_its_catalogue() -> None:
    assert translate("next: {command}", "zh", command="judge list") == "下一步：judge list"
    assert translate("nobody has translated this", "zh") == "nobody has translated this"
    assert translate("", "zh") == ""


def test_braces_without_values_stay() -> None:
    assert translate("a set such as {1, 2}", "en") == "a set such as {1, 2}"
    assert str(UsageError("a set such as {1, 2}")) == "a set such as {1, 2}"


def test_a_count_chooses_the_form() -> None:
    assert translate_count(*NUMBERS, 1, "en", kinds="x") == "1 other case failed: x"
    assert translate_count(*NUMBERS, 3, "en", kinds="x") == "3 other cases failed: x"
    assert translate_count(*NUMBERS, 1, "zh", kinds="x") == translate_count(*NUMBERS, 3, "zh", kinds="x").replace(
        "3", "1"
    )


@pytest.mark.parametrize(("language", "text"), [("en", "next: accepted"), ("zh", "下一步：通过")])
def test_a_message_inside_a_message_is_translated_too(language: Language, text: str) -> None:
    assert translate("next: {command}", language, command=phrase("accepted")) == text
    assert translate(phrase("next: {command}", command=phrase("accepted")), language) == text
    assert translate(UsageError("next: {command}", command=UsageError("accepted")), language) == text


def test_an_error_keeps_its_message_between_processes() -> None:
    error = pickle.loads(pickle.dumps(UsageError("next: {command}", command="judge list")))
    assert str(error) == "next: judge list"
    assert translate(error, "zh") == "下一步：judge list"


@pytest.mark.parametrize(("language", "area"), CATALOGUES)
def test_every_message_has_a_translation(language: str, area: str) -> None:
    assert [one.id for one in _translated(language, area) if one.id and not is_given(one.string)] == []


@pytest.mark.parametrize(("language", "area"), CATALOGUES)
def test_the_catalogue_is_that_of_the_code(language: str, area: str) -> None:
    """Run ``python -m tools.messages`` after a change of messages."""
    file = FOLDER / language / "LC_MESSAGES" / f"{area}.po"
    assert file.read_text(encoding="utf-8") == po_text(_translated(language, area))


@pytest.mark.parametrize(("language", "area"), CATALOGUES)
def test_the_compiled_catalogue_is_fresh(language: str, area: str) -> None:
    expected = _translated(language, area)
    with (FOLDER / language / "LC_MESSAGES" / f"{area}.mo").open("rb") as file:
        compiled = {key(one.id): key(one.string) for one in read_mo(file) if one.id}
    assert compiled == {key(one.id): key(one.string) for one in expected if one.id and is_given(one.string)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_messages_of_click_are_fresh(language: str) -> None:
    folder = FOLDER / language / "LC_MESSAGES"
    with (folder / "click.po").open("rb") as written, (folder / "click.mo").open("rb") as compiled:
        expected, found = read_po(written, locale=language), read_mo(compiled)
    assert {key(one.id): key(one.string) for one in found if one.id} == {
        key(one.id): key(one.string) for one in expected if one.id and is_given(one.string)
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_placeholders_of_its_message(language: str) -> None:
    for message, translation in _known(language).items():
        allowed = set().union(*map(_placeholders, [message] if isinstance(message, str) else message))
        for text in [translation] if isinstance(translation, str) else translation:
            assert _placeholders(text) <= allowed, message


def _placeholders(text: str) -> set[str]:
    try:
        return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    except ValueError:  # a message without values may contain any braces
        return set()


def test_a_name_that_differs_in_its_case_alone_is_suggested() -> None:
    assert str(nearest("Ada", ["ADA", "bob"])) == "did you mean 'ADA'?"

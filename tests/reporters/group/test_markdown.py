"""Markdown: what a renderer makes of it, and that it stays within what a job summary may hold."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import msgspec
import pytest
from hypothesis import assume, given, settings
from markdown_it import MarkdownIt
from markdown_it.token import Token

from judge.reporters.group import GroupView
from judge.reporters.group.markdown import MAX_BYTES, render
from judge.text.clean import clean, clean_line
from tests.reporters.group.hostile import CORPUS, TEXTS
from tests.reporters.group.sample import alone, poisoned, sample

VIEW = GroupView()
READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def tokens(text: str) -> list[Token]:
    """All tokens, those within paragraphs too."""
    return [one for token in READER.parse(text) for one in (token, *(token.children or ()))]


def structure(text: str) -> list[tuple[str, str]]:
    """What kinds of things follow one another, without their texts."""
    return [(token.type, token.tag) for token in tokens(text)]


class Tags(HTMLParser):
    """The tags of a piece of HTML and the text between them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        assert not attrs

    def handle_data(self, data: str) -> None:
        self.text += data


def check(text: str) -> None:
    """The hostile text changes nothing of what the page is made of."""
    shown = render(poisoned(text), VIEW)
    assert structure(shown) == structure(render(poisoned("x"), VIEW))
    found = tokens(shown)
    assert not {"link_open", "image", "html_inline", "code_block"} & {token.type for token in found}
    for token in found:
        if token.type == "html_block" and token.content.strip() != "</details>":
            assert re.match(r"<details><summary><b>[A-Z]+</b> <code>", token.content)
            summary = Tags(token.content)
            assert summary.tags == ["details", "summary", "b", "code"]
            assert clean_line(text, 200) in summary.text


def test_members_and_problems_make_a_table() -> None:
    html = READER.render(render(sample(), VIEW))
    assert html.count("<tr>") == 4
    assert html.count("<th>") + html.count("<th style") == 4 + 4
    assert "<td><code>李博</code></td>" in html
    assert "<details><summary><b>RE</b> <code>李博/lru_cache.py:14</code></summary>" in html


@pytest.mark.parametrize("text", CORPUS.values(), ids=CORPUS.keys())
def test_hostile_text_is_text(text: str) -> None:
    check(text)


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_any_text_is_text(text: str) -> None:
    assume(clean(text).strip())  # a section without text is left out
    check(text)


def test_text_can_be_read_back() -> None:
    text = "a `b` ``c`` | d <b>&amp;</b>"
    spans = [token.content for token in tokens(render(poisoned(text), VIEW)) if token.type == "code_inline"]
    assert spans.count(text) >= 5
    assert text.replace("\\|", "\\¦") in spans


def test_details_that_do_not_fit_are_left_out_and_counted() -> None:
    long = poisoned("`漢" * 1000)
    shown = render(msgspec.structs.replace(long, cells=(*alone("李博").cells * 1000, *long.cells * 100)), VIEW)
    assert len(shown.encode()) <= MAX_BYTES
    said = re.search(r"Details left out: (\d+)\. A page is limited to 1 MiB\.", shown)
    assert said
    assert shown.count("<details>") + int(said[1]) == 3 * 1000 + 3 * 100
    assert shown.count("<details>") == shown.count("</details>") > 1000


def test_members_that_do_not_fit_are_left_out_and_counted() -> None:
    rows = tuple(msgspec.structs.replace(alone("ada").rows[0], member=f"{'漢' * 60}{number}") for number in range(3000))
    skipped = alone("ada").skipped * 5000
    shown = render(msgspec.structs.replace(sample(), rows=rows, skipped=skipped), VIEW)
    assert len(shown.encode()) <= MAX_BYTES
    said = re.search(r"Members left out: (\d+)\.", shown)
    assert said
    assert shown.count("漢漢1") > 0
    assert READER.render(shown).count("<tr>") - 1 + int(said[1]) == 3000
    assert "Lines left out: " in shown
    assert "KeyError: 3" in shown, "there is still room for details"

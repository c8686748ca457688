"""The page of a contest's board, as text and in a browser."""

from __future__ import annotations

import msgspec
import pytest
from playwright.sync_api import expect

from judge.reporters.html.board import BoardCell, BoardPage, BoardProblem, BoardRow, render_board
from judge.text.clean import clean
from tests.reporters.html.checks import Opener, check_accessible, check_document, check_fits
from tests.reporters.html.hostile import TEXTS

PHONE = {"viewport": {"width": 375, "height": 740}, "is_mobile": True}
ICPC = BoardPage(
    title="Friday contest",
    state="running, 0:48:12 left",
    frozen=True,
    problems=(BoardProblem(label="A", title="3Sum"), BoardProblem(label="B", title="LRU Cache")),
    rows=(
        BoardRow(
            rank=1,
            name="ada",
            solved=2,
            penalty=131,
            cells=(BoardCell(kind="first", text="1", sub="0:12"), BoardCell(kind="solved", text="3", sub="1:19")),
        ),
        BoardRow(
            rank=2,
            name="李博",
            solved=0,
            penalty=0,
            note="log was edited",
            cells=(BoardCell(kind="tried", text="2"), BoardCell(kind="pending", text="1", sub="1:40")),
        ),
        BoardRow(rank=2, name="cleo", solved=0, penalty=0, cells=(BoardCell(), BoardCell())),
    ),
)
IOI = BoardPage(
    title="Sunday",
    state="over",
    problems=(BoardProblem(label="1"),),
    rows=(
        BoardRow(rank=1, name="ada", points=87.5, cells=(BoardCell(kind="tried", text="87.5"),)),
        BoardRow(rank=2, name="bob", cells=(BoardCell(),)),
    ),
    language="zh",
)
HOSTILE = BoardPage(
    title=TEXTS[2],
    state=TEXTS[0],
    problems=(BoardProblem(label=TEXTS[1], title=TEXTS[7]),),
    rows=tuple(
        BoardRow(rank=1, name=text, note=text, cells=(BoardCell(kind="tried", text=text, sub=text),)) for text in TEXTS
    ),
)
EMPTY = BoardPage(title="", state="not started", problems=(), rows=())


@pytest.mark.parametrize("board", [ICPC, IOI, HOSTILE, EMPTY], ids=["icpc", "ioi", "hostile", "empty"])
def test_is_a_valid_document_that_loads_nothing(board: BoardPage) -> None:
    check_document(render_board(board))


def test_a_row_needs_a_cell_for_every_problem() -> None:
    short = msgspec.structs.replace(ICPC, problems=ICPC.problems[:1])
    with pytest.raises(ValueError, match="a cell for every problem"):
        render_board(short)


def test_icpc_reads_as_a_table(opened: Opener) -> None:
    page = opened(render_board(ICPC))
    heads = page.get_by_role("columnheader").all_inner_texts()
    assert [head.split("\n")[0] for head in heads] == ["Rank", "Name", "Solved", "Penalty", "A", "B"]
    rows = [" ".join(row.split()) for row in page.locator("tbody tr").all_inner_texts()]
    assert rows[0].startswith("1 ada 2 131 ★")
    assert rows[2] == "2 cleo 0 0 · ·"
    expect(page.get_by_text("Frozen: later tries are shown as pending.")).to_be_visible()
    expect(page.get_by_role("rowheader", name="log was edited")).to_be_visible()
    # The meaning of the marks is there for people who do not see them.
    expect(page.get_by_role("cell", name="first to solve 1 0:12")).to_be_visible()


def test_ioi_has_points_and_its_language(opened: Opener) -> None:
    page = opened(render_board(IOI))
    assert page.get_by_role("columnheader").all_inner_texts() == ["名次", "名称", "得分", "1"]
    assert page.locator("td.total").all_inner_texts() == ["87.5", "–"]


def test_hostile_texts_are_texts(opened: Opener) -> None:
    page = opened(render_board(HOSTILE))
    assert page.locator("td small").all_text_contents() == [clean(text) for text in TEXTS]
    assert page.evaluate("window.pwned") is None
    check_fits(page)


@pytest.mark.parametrize(("scheme", "size"), [("light", {}), ("dark", PHONE)], ids=["light", "dark phone"])
def test_is_accessible_and_fits(opened: Opener, scheme: str, size: dict[str, object]) -> None:
    page = opened(render_board(ICPC), color_scheme=scheme, bypass_csp=True, **size)
    check_accessible(page)
    check_fits(page)


def test_the_switch_turns_the_colours(opened: Opener) -> None:
    page = opened(render_board(ICPC), color_scheme="light")
    before = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.get_by_role("button", name="Dark mode").click()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != before

"""The page of a group as its readers use it: in a browser, with mouse, keyboard, phone, printer and without scripts."""

from __future__ import annotations

import re

import msgspec
import pytest
from playwright.sync_api import Page, expect

from judge.reporters.group.html import render
from judge.reporters.group.view import GroupView
from judge.text.clean import clean, clean_line
from tests.reporters.group import sample as samples
from tests.reporters.group.html_grades import crowd, hostile_grade
from tests.reporters.html.checks import Opener, check_accessible, check_fits
from tests.reporters.html.hostile import TEXTS

PHONE = {"viewport": {"width": 375, "height": 740}, "device_scale_factor": 2, "has_touch": True, "is_mobile": True}
LI_BO = "%E6%9D%8E%E5%8D%9A"


@pytest.fixture(scope="module")
def text() -> str:
    return render(samples.sample(), GroupView())


def members(page: Page) -> list[str]:
    return page.locator("#scores tbody tr:visible th").all_inner_texts()


def test_a_click_opens_a_cell_and_escape_closes_it(opened: Opener, text: str) -> None:
    page = opened(text)
    link = page.locator("#scores a.cell", has_text="RE")
    link.click()
    drawer = page.get_by_role("dialog", name="李博 · LRU Cache")
    for shown in (
        "runtime error",
        "1/4",
        "secret/evict",
        "KeyError: 3",
        "line 14, in get",
        "looking for 3",
        "[null, -1]",
    ):
        expect(drawer.get_by_text(shown).first).to_be_visible()
    assert page.url.endswith(f"#{LI_BO}/lru-cache")
    page.keyboard.press("Escape")
    expect(drawer).to_be_hidden()
    expect(link).to_be_focused()
    expect(page).not_to_have_url(re.compile("#"))


def test_the_keyboard_alone_reaches_opens_and_leaves_a_cell(opened: Opener, text: str) -> None:
    page = opened(text)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the scoreboard")).to_be_focused()
    page.keyboard.press("Enter")
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('a.cell')"):
            break
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    drawer = page.get_by_role("dialog", name="李博 · LRU Cache")
    expect(drawer).to_be_visible()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('dialog') !== null")
    drawer.get_by_role("button", name="Next").press("Enter")
    expect(page.get_by_role("dialog", name="李博 · Softmax")).to_be_visible()
    drawer = page.get_by_role("dialog")
    drawer.get_by_role("button", name="Close").press("Enter")
    expect(drawer).to_be_hidden()
    expect(page.locator(f"#scores a[href='#{LI_BO}/softmax']")).to_be_focused()


@pytest.mark.parametrize("fragment", [f"#{LI_BO}/three-sum", "#李博/three-sum"])
def test_a_deep_link_opens_its_cell_and_history_goes_back(opened: Opener, text: str, fragment: str) -> None:
    page = opened(text)
    page.evaluate("fragment => { location.hash = fragment }", fragment)
    expect(page.get_by_role("dialog", name="李博 · 3Sum")).to_be_visible()
    page.go_back()
    expect(page.get_by_role("dialog")).to_be_hidden()
    page.go_forward()
    expect(page.get_by_role("dialog", name="李博 · 3Sum")).to_be_visible()


def test_a_deep_link_works_when_the_page_is_opened_with_it(opened: Opener, text: str) -> None:
    page = opened(text, "#ada/softmax")
    expect(page.get_by_role("dialog", name="ada · Softmax")).to_be_visible()


def test_an_unknown_deep_link_opens_nothing(opened: Opener, text: str) -> None:
    page = opened(text, "#nobody/nothing")
    expect(page.get_by_role("table").first).to_be_visible()
    expect(page.get_by_role("dialog")).to_be_hidden()


def test_columns_sort_both_ways(opened: Opener, text: str) -> None:
    page = opened(text)
    assert members(page) == ["ada", "李博", "cleo"]
    head = page.get_by_role("columnheader", name="RMSNorm")
    head.get_by_role("button").click()
    assert members(page) == ["ada", "李博", "cleo"]
    assert head.get_attribute("aria-sort") == "descending"
    head.get_by_role("button").click()
    assert members(page) == ["cleo", "ada", "李博"]
    assert head.get_attribute("aria-sort") == "ascending"
    page.get_by_role("columnheader", name="Member").get_by_role("button").press("Enter")
    assert members(page) == ["ada", "cleo", "李博"]
    assert head.get_attribute("aria-sort") is None
    page.get_by_role("columnheader", name="LRU Cache").get_by_role("button").click()
    assert members(page)[-1] == "cleo"  # handed nothing in


def test_filters_by_member_verdict_and_difficulty(opened: Opener, text: str) -> None:
    page = opened(text)
    status = page.get_by_role("status")
    expect(status).to_have_text("3 of 3 members, 4 of 4 problems")
    page.get_by_label("Find a member").fill("CLE")
    assert members(page) == ["cleo"]
    expect(status).to_have_text("1 of 3 members, 4 of 4 problems")
    page.get_by_role("button", name="Clear").click()
    expect(status).to_have_text("3 of 3 members, 4 of 4 problems")
    page.get_by_label("Verdict").select_option("TLE")
    assert members(page) == ["李博"]
    expect(page.locator("#scores a.cell:visible")).to_have_count(1)
    assert page.locator("details.result:visible").all_inner_texts() == ["TLE\n3Sum\n2/4"]
    page.get_by_label("Verdict").select_option("late")
    assert members(page) == ["ada"]
    page.get_by_label("Verdict").select_option("-")
    assert members(page) == ["cleo"]
    page.get_by_label("Verdict").select_option("")
    page.get_by_label("Difficulty").select_option("easy")
    expect(page.locator("#scores thead th:visible")).to_have_count(6)
    expect(status).to_have_text("3 of 3 members, 2 of 4 problems")
    page.get_by_label("Only results that are not accepted").check()
    assert page.locator("#scores a.cell:visible b").all_inner_texts() == ["WA", "CE", "IE", "MLE"]


def test_what_was_not_submitted_is_filtered_like_the_results(opened: Opener) -> None:
    grade = samples.sample()
    nobody = msgspec.structs.replace(grade.rows[-1], member="zoe", points=0.0, solved=0)
    page = opened(render(msgspec.structs.replace(grade, rows=(*grade.rows, nobody)), GroupView()))
    own = page.locator(".person[data-member=zoe]")
    expect(own.locator(".missing:visible")).to_have_count(4)
    page.get_by_label("Difficulty").select_option("easy")
    expect(own.locator(".missing:visible")).to_have_count(2)
    page.get_by_label("Verdict").select_option("-")
    expect(own).to_be_visible()
    page.get_by_label("Verdict").select_option("AC")
    expect(page.locator(".missing:visible")).to_have_count(0)


def test_filters_by_topic(opened: Opener) -> None:
    grade = samples.sample()
    columns = [msgspec.structs.replace(column, topics=("ml",)) for column in grade.columns[2:]]
    grade = msgspec.structs.replace(grade, columns=(*grade.columns[:2], *columns))
    page = opened(render(grade, GroupView()))
    page.get_by_label("Topic").select_option("ml")
    heads = page.locator("#scores thead th:visible .title").all_inner_texts()
    assert heads == ["Softmax", "RMSNorm"]


def test_next_in_the_drawer_keeps_to_what_is_shown(opened: Opener, text: str) -> None:
    page = opened(text)
    page.get_by_label("Only results that are not accepted").check()
    page.locator("#scores a.cell:visible").first.click()
    expect(page.get_by_role("dialog", name="ada · Softmax")).to_be_visible()
    expect(page.get_by_role("button", name="Previous")).to_be_disabled()
    page.get_by_role("button", name="Next").click()
    expect(page.get_by_role("dialog", name="李博 · 3Sum")).to_be_visible()


@pytest.mark.parametrize(("scheme", "before", "after"), [("light", "false", "true"), ("dark", "true", "false")])
def test_the_switch_turns_the_colours(opened: Opener, text: str, scheme: str, before: str, after: str) -> None:
    page = opened(text, color_scheme=scheme)
    lightness = "() => Number(getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0]) > 128"
    switch = page.get_by_role("button", name="Dark mode")
    assert switch.get_attribute("aria-pressed") == before
    assert page.evaluate(lightness) is (scheme == "light")
    switch.click()
    assert switch.get_attribute("aria-pressed") == after
    assert page.evaluate(lightness) is (scheme == "dark")
    for _ in range(50):
        page.reload()
        if page.evaluate(lightness) is (scheme == "dark"):
            return
        page.wait_for_timeout(200)  # the browser stores the choice in the background
    pytest.fail("the page has forgotten the choice of colours")


def test_a_phone_scrolls_the_table_and_not_the_page(opened: Opener, text: str) -> None:
    page = opened(text, **PHONE)
    check_fits(page)
    sandbox = page.get_by_role("region", name="Scoreboard")
    assert sandbox.evaluate("sandbox => sandbox.scrollWidth > sandbox.clientWidth")
    sandbox.evaluate("sandbox => { sandbox.scrollLeft = sandbox.scrollWidth }")
    member = page.locator("#scores tbody th").first
    assert 0 <= member.evaluate("cell => cell.getBoundingClientRect().left") < 100
    page.locator("#scores a.cell", has_text="WA").tap()
    drawer = page.get_by_role("dialog", name="ada · Softmax")
    assert drawer.evaluate(
        "sandbox => sandbox.getBoundingClientRect().width <= innerWidth && sandbox.scrollWidth <= innerWidth"
    )
    page.locator("#drawer-body").evaluate(
        "sandbox => { if (sandbox.scrollWidth > sandbox.clientWidth) throw sandbox.scrollWidth }"
    )


def test_a_phone_shows_the_count_of_rows_in_a_few_lines(opened: Opener, text: str) -> None:
    page = opened(text, **PHONE)
    said = "共 4 名成员，显示 4 名；共 2 道题，显示 2 道"
    page.locator("#filters output").evaluate("(count, said) => { count.textContent = said }", said)
    for width in range(320, 640, 20):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.locator("#filters output").evaluate("count => count.getBoundingClientRect().height") < 80, width


def test_without_scripts_everything_is_there(opened: Opener, text: str) -> None:
    page = opened(text, java_script_enabled=False)
    expect(page.locator("#filters")).to_be_hidden()
    expect(page.locator("#theme")).to_be_hidden()
    expect(page.locator("#scores thead button")).to_have_count(0)
    body = page.locator(f"[id='{LI_BO}/lru-cache']")
    expect(body).to_be_hidden()
    page.locator("details.result", has_text="LRU Cache").nth(1).locator("summary").click()
    expect(body).to_be_visible()
    expect(body).to_contain_text("looking for 3")
    other = page.locator("[id='ada/softmax']")
    page.locator("#scores a[href='#ada/softmax']").click()
    expect(other).to_be_visible()
    expect(other).to_contain_text("differs at [0, 1]")


def test_prints_without_controls_and_uncut(opened: Opener, text: str) -> None:
    page = opened(text, color_scheme="dark")
    page.emulate_media(media="print", color_scheme="dark")
    expect(page.locator("#filters")).to_be_hidden()
    expect(page.locator("#theme")).to_be_hidden()
    assert page.locator(".scroll").evaluate("sandbox => getComputedStyle(sandbox).overflow") == "visible"
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    expect(page.locator("#results")).to_be_hidden()
    page.locator("details.result").first.evaluate("result => { result.open = true }")
    expect(page.locator("details.result:visible")).to_have_count(1)
    assert page.pdf(prefer_css_page_size=True).startswith(b"%PDF")


@pytest.mark.slow
@pytest.mark.parametrize(("scheme", "size"), [("light", {}), ("dark", PHONE)], ids=["light", "dark phone"])
def test_is_accessible(opened: Opener, text: str, scheme: str, size: dict[str, object]) -> None:
    page = opened(text, color_scheme=scheme, bypass_csp=True, reduced_motion="reduce", **size)
    check_accessible(page)
    for result in page.locator("details.result").all()[:3]:
        result.evaluate("result => { result.open = true }")
    check_accessible(page)
    page.locator("#scores a.cell", has_text="RE").click()
    check_accessible(page)


@pytest.mark.slow
def test_hostile_texts_are_texts(opened: Opener) -> None:
    grade = hostile_grade()
    page = opened(render(grade, GroupView()), "#nobody/nothing")
    assert page.locator("h1").text_content() == clean_line(grade.title)
    drawer = page.get_by_role("dialog")
    links = page.locator("#scores a.cell")
    expect(links).to_have_count(len(TEXTS))
    for index, nasty in enumerate(TEXTS):
        assert page.locator("#scores tbody th").nth(index).text_content() == clean(nasty)
        links.nth(index).click()
        expect(drawer).to_be_visible()
        shown = drawer.locator("pre, .said").all_text_contents()
        assert shown == [clean(nasty)] * 3 + [clean(f"{nasty}\n{nasty}")] + [clean(nasty)] * 4
        page.keyboard.press("Escape")
    page.get_by_label("Find a member").fill("<script>window")
    assert page.locator("#scores tbody tr:visible").count() == sum("<script>window" in text for text in TEXTS)
    assert page.evaluate("window.pwned") is None
    assert page.evaluate("document.querySelectorAll('script, iframe, img, base').length") == 1
    check_fits(page)


@pytest.mark.slow
def test_a_large_group_is_shown_whole(opened: Opener) -> None:
    page = opened(render(crowd(30, 20), GroupView()))
    expect(page.locator("#scores a.cell")).to_have_count(600)
    check_fits(page)

"""Cases for the number of islands: random maps of several densities, then large maps with long winding islands."""

from judge.probes.plain import check_most, require
from judge.probes.structures import check_rows

MAX_SIDE = 300
MAX_CELLS = 9_000


def case(name, rows, group, en, zh):
    """A case with its reason in both languages; ``rows`` are strings."""
    return {"id": name, "args": [[list(row) for row in rows]], "group": group, "why": {"en": en, "zh": zh}}


def random_map(rng, height, width, land):
    """Rows of random cells; the share ``land`` of them is land."""
    return ["".join("1" if rng.random() < land else "0" for _ in range(width)) for _ in range(height)]


def snake(height, width):
    """One island that fills every second row and changes its side at each turn."""
    turns = ["0" * (width - 1) + "1", "1" + "0" * (width - 1)]
    return ["1" * width if row % 2 == 0 else turns[row // 2 % 2] for row in range(height)]


def rings(side):
    """Squares in one another, each an island."""
    rows = []
    for row in range(side):
        rows.append("".join("01"[min(row, column, side - 1 - row, side - 1 - column) % 2] for column in range(side)))
    return rows


def stairs(teeth):
    """Return a map whose teeth are joined in pairs, the rightmost pair first, and a left column that reaches the last tooth."""
    width, height = 2 * teeth + 1, teeth + 3
    rows = [["0"] * width for _ in range(height)]
    for row in rows[:-1]:
        row[0] = "1"
    for tooth in range(1, teeth + 1):
        for row in range(teeth - tooth + 2):
            rows[row][2 * tooth] = "1"
        if tooth < teeth:
            rows[teeth - tooth][2 * tooth + 1] = "1"
    for row in rows[:-1]:
        row[-1] = "1"
    rows[-1] = ["1"] * width
    return ["".join(row) for row in rows]


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(14):
        rows = random_map(rng, rng.randint(3, 8), rng.randint(3, 8), rng.choice([0.4, 0.55, 0.7]))
        yield case(f"small-{index + 1:02}", rows, "core", "a small random map", "随机的小地图")
    for index in range(6):
        rows = random_map(rng, rng.randint(20, 60), rng.randint(20, 60), rng.choice([0.45, 0.6, 0.75]))
        yield case(f"medium-{index + 1:02}", rows, "core", "a random map of some hundred cells", "几百个格子的随机地图")
    en, zh = "one island of 9 000 cells", "一座 9 000 格的岛"
    yield case("all-land-large", ["1" * 100] * 90, "scale", en, zh)
    yield case(
        "snake-large",
        snake(90, 100),
        "scale",
        "one island winds through the map: passing its number on cell by cell in passes over the map is too slow",
        "一座岛蜿蜒穿过整张地图：一遍遍扫描、逐格传递编号会超时",
    )
    rows = ["01" * 50, "10" * 50] * 45
    yield case("checkerboard-large", rows, "scale", "a checkerboard of 4 500 islands", "棋盘：4 500 座岛")
    yield case("rings-large", rings(94), "scale", "rings in one another", "一个个环层层相套")
    en, zh = "random cells, six of ten are land", "随机格子，六成是陆地"
    yield case("random-large", random_map(rng, 90, 100, 0.6), "scale", en, zh)
    en, zh = "teeth that only the last row joins", "许多齿，只由最后一行连接"
    yield case("comb-large", [*["10" * 50] * 89, "1" * 100], "scale", en, zh)
    en, zh = "the largest number of columns", "列数达到上限"
    yield case("wide-large", random_map(rng, 30, MAX_SIDE, 0.6), "scale", en, zh)
    en, zh = "the largest number of rows", "行数达到上限"
    yield case("tall-large", random_map(rng, MAX_SIDE, 30, 0.6), "scale", en, zh)
    for height, width in ((65, 7), (129, 33), (257, 5), (7, 65), (67, 131)):
        rows = random_map(rng, height, width, 0.55)
        rows[-1] = "1" * width
        en, zh = "the last row joins many islands, and no block is whole", "最后一行连接许多岛，且大小不是块的整数倍"
        yield case(f"last-row-{height}-{width}", rows, "edge", en, zh)
        rows[height // 3 : height // 3 + 20] = ["0" * width] * min(20, height - height // 3)
        en, zh = "islands behind twenty rows of water", "二十行水之后还有岛"
        yield case(f"behind-water-{height}-{width}", rows, "edge", en, zh)
    for teeth in (7, 20, 40):
        en = f"{teeth} teeth are joined from the right to the left, and the last one with a column at the left edge"
        yield case(
            f"stairs-{teeth}", stairs(teeth), "edge", en, f"{teeth} 个齿从右到左依次相连，最后一个再与最左边的一列相连"
        )
    for name, row in (("first", "101010101"), ("second", "111110000")):
        en, zh = (
            "two maps with the same size, first row and number of land cells",
            "两张地图的大小、首行与陆地格数都相同",
        )
        yield case(f"same-land-{name}", ["100000001", "000000000", row, "000000000"], "edge", en, zh)


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    (grid,) = args
    check_rows("grid", grid, (1, MAX_SIDE), (1, MAX_SIDE))
    check_most(len(grid) * len(grid[0]), MAX_CELLS, "cells", "格子")
    require(
        all(cell in ("0", "1") for row in grid for cell in row),
        'every cell must be the string "0" or "1"',
        '每个格子都必须是字符串 "0" 或 "1"',
    )

"""Cases for rotting oranges: random boxes of several densities, then long ways and wide boxes."""

from judge.probes.plain import check_integers
from judge.probes.structures import check_rows

MAX_SIDE = 300


def case(name, rows, group, en, zh):
    """A case with its reason in both languages; ``rows`` are strings of digits."""
    grid = [[int(char) for char in row] for row in rows]
    return {"id": name, "args": [grid], "group": group, "why": {"en": en, "zh": zh}}


def random_box(rng, height, width, weights):
    """Rows of random cells with these weights of empty, fresh and rotten ones."""
    return ["".join(rng.choices("012", weights, k=width)) for _ in range(height)]


def snake(side):
    """A single way through every second row, with a rotten orange at its beginning."""
    turns = ["0" * (side - 1) + "1", "1" + "0" * (side - 1)]
    rows = ["1" * side if row % 2 == 0 else turns[row // 2 % 2] for row in range(side - 1)]
    return ["2" + rows[0][1:], *rows[1:], "0" * side]


def maze(rng, height, width):
    """A box in which one way leads from each orange to each other; rooms lie in even rows and columns."""
    cells = [["0"] * width for _ in range(height)]
    todo = [(0, 0)]
    cells[0][0] = "1"
    while todo:
        row, column = todo[-1]
        steps = [(row + 2, column), (row - 2, column), (row, column + 2), (row, column - 2)]
        free = [(r, c) for r, c in steps if 0 <= r < height and 0 <= c < width and cells[r][c] == "0"]
        if not free:
            todo.pop()
            continue
        r, c = rng.choice(free)
        cells[r][c] = cells[(row + r) // 2][(column + c) // 2] = "1"
        todo.append((r, c))
    return cells


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(14):
        weights = rng.choice([(2, 8, 1), (3, 6, 2), (1, 9, 1)])
        rows = random_box(rng, rng.randint(3, 7), rng.randint(3, 7), weights)
        yield case(f"small-{index + 1:02}", rows, "core", "a small random box", "随机的小箱子")
    for index in range(6):
        rows = random_box(rng, rng.randint(20, 50), rng.randint(20, 50), (rng.choice([0, 2]), 97, 1))
        yield case(
            f"medium-{index + 1:02}",
            rows,
            "core",
            "some hundred oranges with few rotten ones",
            "几百个橘子，腐烂的很少",
        )
    yield case(
        "snake-large",
        snake(MAX_SIDE),
        "scale",
        "45 000 minutes on one long way: going through the whole box in each minute is too slow",
        "一条长路需要 45 000 分钟：每分钟都扫描整个箱子会超时",
    )
    rows = ["2" + "1" * (MAX_SIDE - 1), *["1" * MAX_SIDE] * (MAX_SIDE - 1)]
    en, zh = "one rotten orange in the corner of 90 000", "90 000 个橘子，只有角上一个是腐烂的"
    yield case("corner-large", rows, "scale", en, zh)
    rows = random_box(rng, MAX_SIDE, MAX_SIDE, (0, 99, 1))
    en, zh = "90 000 oranges, about 900 of them rotten", "90 000 个橘子，约 900 个是腐烂的"
    yield case("many-sources-large", rows, "scale", en, zh)
    en, zh = "90 000 fresh oranges and no rotten one", "90 000 个新鲜橘子，没有腐烂的"
    yield case("all-fresh-large", ["1" * MAX_SIDE] * MAX_SIDE, "scale", en, zh)
    rows = snake(MAX_SIDE)
    rows[150] = "0" * MAX_SIDE
    yield case("cut-large", rows, "scale", "the long way is cut in the middle", "长路在中间被切断")
    yield from _middle(rng)


def _middle(rng):
    """Yield mazes that are longer than 64 in one direction, and nearly full boxes with a rotten orange in a pocket."""
    for index, (height, width) in enumerate(((67, 21), (131, 9), (21, 67), (11, 259), (67, 131)), 1):
        for at in (0, -1):
            rows = maze(rng, height, width)
            rows[at][at] = "2"
            yield case(
                f"maze-{index}-{1 - at}",
                ["".join(row) for row in rows],
                "core",
                f"a maze of {height} rows and {width} columns: rot reaches each orange in one way only",
                f"{height} 行 {width} 列的迷宫：通往每个橘子的路只有一条",
            )
    for index, (top, bottom) in enumerate(((29, 35), (31, 25)), 1):
        rows = [["1"] * 61 for _ in range(61)]
        rows[30][30] = "2"
        rows[top][20:41] = ["0"] * 21
        for row in range(min(top, bottom), max(top, bottom) + 1):
            rows[row][20] = rows[row][40] = "0"
        yield case(
            f"pocket-{index}",
            ["".join(row) for row in rows],
            "core",
            "few cells are empty, but they form a pocket around the rotten orange",
            "空格很少，却把腐烂的橘子三面围住",
        )


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    (grid,) = args
    check_rows("grid", grid, (1, MAX_SIDE), (1, MAX_SIDE))
    for row in grid:
        check_integers("grid[…]", row, 0, 2, (1, MAX_SIDE))

"""Cases for rotting oranges: random boxes of several densities, then long ways and wide boxes."""

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


def validate(args):
    """Raise ValueError when the arguments break the constraints of the statement."""
    (grid,) = args
    if not 1 <= len(grid) <= MAX_SIDE or not 1 <= len(grid[0]) <= MAX_SIDE:
        raise ValueError(f"1 to {MAX_SIDE} rows and columns")
    if any(len(row) != len(grid[0]) for row in grid):
        raise ValueError("all rows have the same length")
    if any(type(cell) is not int or not 0 <= cell <= 2 for row in grid for cell in row):
        raise ValueError("each cell is 0, 1 or 2")

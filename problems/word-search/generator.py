"""Cases for Word Search: random boards with planted words and near misses, then boards of equal letters with many paths."""

from string import ascii_letters

from judge.probes.plain import check_text
from judge.probes.structures import check_rows

LONGEST, LONGEST_WORD = 6, 12


def walk(rng, rows, columns, steps):
    """Return the cells of a random path that visits no cell twice."""
    path = [(rng.randrange(rows), rng.randrange(columns))]
    while len(path) < steps:
        row, column = path[-1]
        around = [(row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)]
        free = [(a, b) for a, b in around if 0 <= a < rows and 0 <= b < columns and (a, b) not in path]
        if not free:
            break
        path.append(rng.choice(free))
    return path


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(20):
        rows, columns = rng.randint(2, 5), rng.randint(2, 5)
        letters = "AB" if index % 2 else "ABC"
        board = [[rng.choice(letters) for _ in range(columns)] for _ in range(rows)]
        word = "".join(board[row][column] for row, column in walk(rng, rows, columns, rng.randint(3, 8)))
        if index % 3 == 0:
            word = "".join(rng.sample(word, len(word)))
        yield {
            "id": f"small-{index + 1:02}",
            "args": [board, word],
            "why": {
                "en": "few letters: many paths begin well, and some of them end well",
                "zh": "字母种类少：很多路径开头正确，只有一部分能走到底",
            },
            "group": "core",
        }
    board = [["A"] * LONGEST for _ in range(LONGEST)]
    yield {
        "id": "all-a-then-b",
        "args": [board, "A" * (LONGEST_WORD - 1) + "B"],
        "why": {
            "en": "36 equal letters and a last letter that is not there: copying the board at every step is too slow",
            "zh": "36 个相同字母，最后一个字母不存在：每一步都复制棋盘会超时",
        },
        "group": "scale",
    }
    corner = [row[:] for row in board]
    corner[0][0] = "B"
    yield {
        "id": "b-in-the-corner",
        "args": [corner, "A" * (LONGEST_WORD - 1) + "B"],
        "why": {"en": "the last letter stands in a corner only", "zh": "最后一个字母只在一个角上"},
        "group": "scale",
    }
    yield from _late()
    yield from _snakes()
    yield from _islands()


def _late():
    """Yield boards with an island of equal letters on which all paths fail, and one with a path to the last letter."""
    board = [["D" if row == 3 else "A"] * LONGEST for row in range(LONGEST)]
    board[-1][0] = "B"
    turned = [row[::-1] for row in board[::-1]]
    mirrored = [row[::-1] for row in board]
    for name, one in (("late", board), ("late-turned", turned), ("late-mirrored", mirrored)):
        yield {
            "id": name,
            "args": [one, "A" * (LONGEST_WORD - 1) + "B"],
            "why": {
                "en": "two islands of equal letters: all paths on the larger one fail, and the smaller one has the word",
                "zh": "两块相同字母的区域：较大的一块上所有路径都失败，较小的一块上才能拼出单词",
            },
            "group": "scale",
        }


def _snakes():
    """Yield boards of different letters with a word that fills whole rows or columns, to and fro."""
    letters = [chr(ord("A") + index + 6 * (index > 25)) for index in range(LONGEST**2)]
    for rows, columns in ((2, 6), (3, 6), (4, 5), (4, 6), (5, 6), (6, 5), (6, 6)):
        board = [letters[row * columns : (row + 1) * columns] for row in range(rows)]
        word = "".join("".join(row[:: 2 * (index % 2) - 1]) for index, row in enumerate(board))
        for kind, one in (("rows", board), ("columns", [list(column) for column in zip(*board, strict=True)])):
            yield {
                "id": f"snake-{rows}-by-{columns}-{kind}",
                "args": [one, word[:LONGEST_WORD]],
                "why": {
                    "en": f"a path along the {kind}, to and fro: all its cells are different",
                    "zh": "沿行或列来回走的路径：经过的格子各不相同",
                },
                "group": "core",
            }


def _islands():
    """Yield boards whose equal letters lie in separate rows, without a bridge and with one."""
    for width in (4, 6):
        board = [["A" if row % 2 == 0 else "B"] * width for row in range(5)]
        bridge = [row[:] for row in board]
        bridge[1][1] = "A"
        for name, one in (("apart", board), ("bridge", bridge)):
            yield {
                "id": f"islands-{width}-{name}",
                "args": [one, "A" * (width + 2)],
                "why": {
                    "en": "rows of equal letters: there are enough of them, but they may not be connected",
                    "zh": "一行行相同的字母：总数足够，但不一定连在一起",
                },
                "group": "edge",
            }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    board, word = args
    check_rows("board", board, (1, LONGEST), (1, LONGEST))
    for row in board:
        for cell in row:
            check_text("board[…][…]", cell, (1, 1), ascii_letters)
    check_text("word", word, (1, LONGEST_WORD), ascii_letters)

"""Cases for sums of submatrices: small random ones, then shapes and sizes that separate prefix sums from adding up."""

from judge.probes.plain import InvalidInput, as_integers

LARGEST = 1_000_000_000
MOST_CELLS, MOST_QUERIES = 250_000, 50_000


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(12):
        yield {
            "id": f"small-{index + 1:02}",
            "args": [text(rng, rng.randint(1, 5), rng.randint(1, 5), rng.randint(2, 6), 9)],
            "why": {"en": "a small matrix of any shape with queries anywhere", "zh": "任意形状的小矩阵，询问位置任意"},
            "group": "core",
        }
    for index, (rows, columns) in enumerate([(1, 40), (40, 1), (13, 17), (30, 20)]):
        yield {
            "id": f"medium-{index + 1:02}",
            "args": [text(rng, rows, columns, 50, LARGEST)],
            "why": {"en": "large values and several shapes", "zh": "数值很大，形状各异"},
            "group": "core",
        }
    for side, value in ((50, 1_000_000), (50, -1_000_000), (500, 10_000)):
        yield {
            "id": f"all-{value}",
            "args": [equal_text(rng, side, value)],
            "why": {
                "en": f"every element is {value}: each is small, but the sum of all needs more than 32 bits",
                "zh": f"每个元素都是 {value}：单个不大，但总和超过 32 位",
            },
            "group": "precision",
        }
    yield {
        "id": "tall-01",
        "args": [text(rng, 2_000, 3, 20_000, LARGEST)],
        "why": {"en": "a tall matrix, with some queries inside one row", "zh": "很高的矩阵，有些询问只在一行之内"},
        "group": "scale",
    }
    for index, (rows, columns) in enumerate([(500, 500), (50, 5_000), (1, MOST_CELLS), (MOST_CELLS, 1)]):
        yield {
            "id": f"large-{index + 1:02}",
            "args": [text(rng, rows, columns, MOST_QUERIES, LARGEST, whole=True)],
            "why": {
                "en": "50 000 queries on large parts: adding up the cells of each takes far too long",
                "zh": "50 000 个大范围询问：逐格相加会严重超时",
            },
            "group": "scale",
        }


def sized(rng, size):
    """Return an input of ``size`` cells in a square and one query for each fifth of them; None beyond the constraints."""
    if size > MOST_CELLS:
        return None
    side = max(1, int(size**0.5))
    return [text(rng, side, max(1, size // side), max(1, size // 5), LARGEST)]


def equal_text(rng, side, value):
    """Return a square matrix of equal elements, a query for the whole of it, and others for most of it."""
    lines = [f"{side} {side} 11", *[" ".join([str(value)] * side)] * side, f"1 1 {side} {side}"]
    for _ in range(10):
        ends = [1 + rng.randrange(side // 8), 1 + rng.randrange(side // 8)]
        ends += [side - rng.randrange(side // 8), side - rng.randrange(side // 8)]
        lines.append(" ".join(map(str, ends)))
    return "\n".join(lines) + "\n"


def text(rng, rows, columns, queries, largest, whole=False):
    """Return one input. With ``whole`` the queries cover most of the matrix."""
    lines = [f"{rows} {columns} {queries}"]
    lines += [" ".join(str(rng.randint(-largest, largest)) for _ in range(columns)) for _ in range(rows)]
    for _ in range(queries):
        if whole:
            top, bottom = 1 + rng.randrange(max(1, rows // 8)), rows - rng.randrange(max(1, rows // 8))
            left, right = 1 + rng.randrange(max(1, columns // 8)), columns - rng.randrange(max(1, columns // 8))
        else:
            top, bottom = sorted(rng.randint(1, rows) for _ in range(2))
            left, right = sorted(rng.randint(1, columns) for _ in range(2))
        lines.append(f"{top} {left} {bottom} {right}")
    return "\n".join(lines) + "\n"


def validate(args):
    """Raise ValueError for an input that the statement does not allow."""
    numbers = as_integers(args[0].split())
    if len(numbers) < 3:
        raise InvalidInput("the first line must have n, m and q", "第一行必须有 n、m 和 q")
    rows, columns, queries = numbers[:3]
    if rows < 1 or columns < 1 or rows * columns > MOST_CELLS:
        raise InvalidInput(
            f"n and m must be at least 1, and n * m at most 250000, not {rows} and {columns}",
            f"n 和 m 不能小于 1，n * m 最多 250000，而这里是 {rows} 和 {columns}",
        )
    if not 1 <= queries <= MOST_QUERIES:
        raise InvalidInput(f"q must be from 1 to 50000, not {queries}", f"q 必须在 1 到 50000 之间，而不是 {queries}")
    if len(numbers) != 3 + rows * columns + 4 * queries:
        raise InvalidInput(
            "the input must have n * m elements and four numbers per query",
            "输入必须有 n * m 个元素，且每个查询有四个数",
        )
    if any(abs(number) > LARGEST for number in numbers[3 : 3 + rows * columns]):
        raise InvalidInput(
            f"every element must be from {-LARGEST} to {LARGEST}", f"每个元素都必须在 {-LARGEST} 到 {LARGEST} 之间"
        )
    rest = numbers[3 + rows * columns :]
    for top, left, bottom, right in zip(rest[::4], rest[1::4], rest[2::4], rest[3::4]):
        if not (1 <= top <= bottom <= rows and 1 <= left <= right <= columns):
            raise InvalidInput(
                f"a query must lie in the matrix of {rows} rows and {columns} columns, and must not end before it begins",
                f"查询必须在 {rows} 行 {columns} 列的矩阵之内，且终点不能在起点之前",
            )
    _check_lines(args[0], rows, columns, queries)


def _check_lines(text, rows, columns, queries):
    counts = [len(line.split()) for line in text.rstrip("\n").split("\n")]
    if counts != [3] + [columns] * rows + [4] * queries:
        raise InvalidInput(
            "every row and every query must be on a line of its own", "每一行矩阵和每个查询都必须单独占一行"
        )

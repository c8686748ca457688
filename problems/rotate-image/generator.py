"""Cases for the rotation: sizes from 2 to 9, odd and even, then the largest size."""

from judge.probes.plain import check_integers, check_length

WIDEST = 500
LARGEST = 1_000_000_000


def why(en, zh):
    return {"en": en, "zh": zh}


def square(rng, size, largest):
    return [[rng.randint(-largest, largest) for _ in range(size)] for _ in range(size)]


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index, size in enumerate((2, 3, 3, 4, 4, 5, 6, 7, 8, 9)):
        yield {
            "id": f"small-{index + 1:02}",
            "group": "core",
            "args": [square(rng, size, 99)],
            "why": why(f"a {size} × {size} matrix of random numbers", f"随机数组成的 {size} × {size} 矩阵"),
        }
    for index, size in enumerate((40, 41)):
        yield {
            "id": f"medium-{index + 1:02}",
            "group": "core",
            "args": [square(rng, size, 9999)],
            "why": why(f"{size} rows: {size // 2} rings", f"{size} 行：共有 {size // 2} 圈"),
        }
    for index, size in enumerate((WIDEST, WIDEST - 1, 300)):
        yield {
            "id": f"large-{index + 1:02}",
            "group": "scale",
            "args": [square(rng, size, LARGEST)],
            "why": why(
                f"{size} rows: every element is moved once, not one step at a time along its ring",
                f"{size} 行：每个元素只移动一次，不要沿着所在的圈一步一步地挪",
            ),
        }

    for size in (63, 64, 65, 129, 257):
        yield {
            "id": f"few-values-{size}",
            "group": "core",
            "args": [[rng.choices((-LARGEST, 0, LARGEST), k=size) for _ in range(size)]],
            "why": why(
                f"{size} rows, near a multiple of 64, with three different numbers",
                f"{size} 行，在 64 的倍数附近，只有三种不同的数",
            ),
        }
    for size in (7, 66):
        same = square(rng, size, 99)
        for index, value in enumerate(same[0]):
            same[index][0] = value
        other = [row if at in (0, size - 1) else [row[0], *row[:0:-1]] for at, row in enumerate(same)]
        for name, matrix in (("one", same), ("other", other)):
            yield {
                "id": f"same-border-{size}-{name}",
                "group": "core",
                "args": [[row.copy() for row in matrix]],
                "why": why(
                    "the first row is the first column, and another case has the same first and last row",
                    "第一行与第一列相同；另一个用例的首行和末行也与它相同",
                ),
            }
    corner = square(rng, 101, 99)
    for row in corner[60:]:
        row[60:] = [rng.randint(-LARGEST, LARGEST) for _ in row[60:]]
    yield {
        "id": "large-in-one-corner",
        "group": "core",
        "args": [corner],
        "why": why("large numbers in one corner only", "只有一角是大数"),
    }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    (matrix,) = args
    check_length("matrix", matrix, (1, WIDEST))
    for row in matrix:
        check_integers("matrix[…]", row, -LARGEST, LARGEST, (len(matrix), len(matrix)))

"""Cases for the rotation: sizes from 2 to 9, odd and even, then the largest size."""

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


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    if len(args) != 1 or not isinstance(args[0], list):
        raise ValueError("one argument is expected: the matrix")
    (matrix,) = args
    if not 1 <= len(matrix) <= WIDEST:
        raise ValueError(f"from 1 to {WIDEST} rows are allowed, not {len(matrix)}")
    for row in matrix:
        if not isinstance(row, list) or len(row) != len(matrix):
            raise ValueError("the matrix must be square: as many columns as rows")
        if not all(type(num) is int and -LARGEST <= num <= LARGEST for num in row):
            raise ValueError(f"the numbers must be integers from -{LARGEST} to {LARGEST}")

"""Cases for the spiral: all small shapes of one to six rows and columns, then long and large ones."""

LONGEST = 1_000
LARGEST = 1_000_000_000
ELEMENTS = 90_000


def why(en, zh):
    return {"en": en, "zh": zh}


def grid(rng, rows, columns, largest=99):
    return [[rng.randint(-largest, largest) for _ in range(columns)] for _ in range(rows)]


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for rows in range(1, 7):
        for columns in range(3, 7):
            yield {
                "id": f"shape-{rows}x{columns}",
                "group": "core",
                "args": [grid(rng, rows, columns)],
                "why": why(f"{rows} rows and {columns} columns", f"{rows} 行 {columns} 列"),
            }
    for rows, columns in ((300, 300), (90, LONGEST), (LONGEST, 90), (299, 299)):
        yield {
            "id": f"large-{rows}x{columns}",
            "group": "scale",
            "args": [grid(rng, rows, columns, LARGEST)],
            "why": why(
                f"{rows} rows and {columns} columns: do not copy or search the remaining matrix for each element",
                f"{rows} 行 {columns} 列：不要为每个元素复制或搜索剩余的矩阵",
            ),
        }
    for rows, columns in ((1, LONGEST), (LONGEST, 1), (2, LONGEST), (LONGEST, 2)):
        yield {
            "id": f"long-{rows}x{columns}",
            "group": "scale",
            "args": [grid(rng, rows, columns, LARGEST)],
            "why": why("one or two long lines", "一两条很长的行或列"),
        }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    if len(args) != 1 or not isinstance(args[0], list):
        raise ValueError("one argument is expected: the matrix")
    (matrix,) = args
    if not 1 <= len(matrix) <= LONGEST or not isinstance(matrix[0], list):
        raise ValueError(f"from 1 to {LONGEST} rows are allowed")
    columns = len(matrix[0])
    if not 1 <= columns <= LONGEST or columns * len(matrix) > ELEMENTS:
        raise ValueError(f"from 1 to {LONGEST} columns and at most {ELEMENTS} elements are allowed")
    for row in matrix:
        if not isinstance(row, list) or len(row) != columns:
            raise ValueError("all rows must be lists of the same length")
        if not all(type(num) is int and -LARGEST <= num <= LARGEST for num in row):
            raise ValueError(f"the numbers must be integers from -{LARGEST} to {LARGEST}")

"""Cases for the spiral: all small shapes of one to six rows and columns, then long and large ones."""

from judge.probes.plain import check_integers, check_most
from judge.probes.structures import check_rows

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

    for rows, columns in ((67, 5), (5, 67), (101, 33), (33, 101), (65, 65)):
        yield {
            "id": f"few-values-{rows}x{columns}",
            "group": "core",
            "args": [[rng.choices((-LARGEST, 0, LARGEST), k=columns) for _ in range(rows)]],
            "why": why(
                f"{rows} rows and {columns} columns of the extreme values and 0, with one line left in the middle",
                f"{rows} 行 {columns} 列，只有两个极值和 0，最后剩下正中的一行或一列",
            ),
        }
    row = [rng.randint(-99, 99) for _ in range(67)]
    for name, rows in (("all", [row] * 9), ("first", [row] * 3 + grid(rng, 5, 67) + [row])):
        yield {
            "id": f"equal-rows-{name}",
            "group": "edge",
            "args": [[list(values) for values in rows]],
            "why": why("equal rows below one another: each is read", "上下相邻的几行完全相同：每一行都要读"),
        }
    inner = grid(rng, 7, 9)
    for name, rows in (("one", inner), ("other", [inner[0], *inner[5:0:-1], inner[6]])):
        yield {
            "id": f"same-border-{name}",
            "group": "edge",
            "args": [[list(values) for values in rows]],
            "why": why("first and last row are those of another case", "首行和末行与另一个用例相同"),
        }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    (matrix,) = args
    check_rows("matrix", matrix, (1, LONGEST), (1, LONGEST))
    check_most(len(matrix) * len(matrix[0]), ELEMENTS, "elements", "元素")
    for row in matrix:
        check_integers("matrix[…]", row, -LARGEST, LARGEST, (1, LONGEST))

"""Cases for Unique Paths: random grids of every shape, then grids on which counting single paths does not end."""

LONGEST = 400


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    small = [
        (m, n) for m in range(2, 13) for n in range(3, 13) if (m, n) not in ((3, 7), (3, 3), (10, 10), (7, 3), (2, 3))
    ]
    for index, (m, n) in enumerate(rng.sample(small, 12)):
        yield {
            "id": f"small-{index + 1:02}",
            "args": [m, n],
            "why": {"en": f"{m} rows and {n} columns", "zh": f"{m} 行 {n} 列"},
            "group": "core",
        }
    for index in range(6):
        m, n = rng.randint(31, LONGEST - 1), rng.randint(31, LONGEST - 1)
        yield {
            "id": f"large-{index + 1:02}",
            "args": [m, n],
            "why": {
                "en": f"{m} rows and {n} columns: the exact number has dozens of digits",
                "zh": f"{m} 行 {n} 列：答案有数十位，必须精确",
            },
            "group": "scale",
        }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    m, n = args
    if not all(type(size) is int and 1 <= size <= LONGEST for size in (m, n)):
        raise ValueError(f"m and n are integers from 1 to {LONGEST}")

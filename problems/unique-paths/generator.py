"""Cases for Unique Paths: random grids of every shape, then grids on which counting single paths does not end."""

from judge.probes.plain import check_integer

LONGEST = 400

# Sides near multiples of the usual sizes of blocks.
BLOCKS = ((65, 64), (66, 129), (130, 128), (256, 257), (258, 66))

# Grids whose answers lie just below and above the largest numbers that hold exactly.
BOUNDS = ((26, 27), (28, 28), (29, 29), (29, 30), (34, 34), (34, 35), (35, 35))


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
    for m, n in BLOCKS:
        yield {
            "id": f"block-{m}-{n}",
            "args": [m, n],
            "why": {
                "en": "sides near multiples of 64: no block of the table may be forgotten",
                "zh": "边长在 64 的倍数附近：分块计算时不能漏掉任何一块",
            },
            "group": "scale",
        }
    for m, n in BOUNDS:
        yield {
            "id": f"bound-{m}-{n}",
            "args": [m, n],
            "why": {
                "en": "the answer is near 2⁵³ or 2⁶⁴, where doubles and fixed integers stop to be exact",
                "zh": "答案接近 2⁵³ 或 2⁶⁴：浮点数与定长整数从这里开始不再精确",
            },
            "group": "core",
        }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    for name, size in zip("mn", args, strict=True):
        check_integer(name, size, 1, LONGEST)

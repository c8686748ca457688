"""Cases for N-Queens: there are only ten sizes, so chance has no more to say than the order of three of them."""

from judge.probes.plain import check_integer

LARGEST = 10
BOARDS = {5: 10, 7: 40, 8: 92}


def generate(rng):
    """Yield the sizes that are not written by hand, in random order."""
    for n in rng.sample(sorted(BOARDS), len(BOARDS)):
        yield {
            "id": f"size-{n}",
            "args": [n],
            "why": {
                "en": f"{n} queens: {BOARDS[n]} boards, and more if one of the lines is not checked",
                "zh": f"{n} 个皇后：共 {BOARDS[n]} 个棋盘，漏查任何一条线都会多出解",
            },
            "group": "core",
        }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    check_integer("n", args[0], 1, LARGEST)

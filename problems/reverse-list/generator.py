"""Cases for reversing a list: short ones with repeated values, then lengths beyond the recursion limit."""

LONGEST = 50_000
LARGEST = 5_000


def generate(rng):
    """Yield cases from a ``random.Random``, short lists first."""
    for index in range(14):
        size = rng.randint(1, 4 + 2 * index)
        yield {
            "id": f"small-{index + 1:02}",
            "args": [[rng.randint(-9, 9) for _ in range(size)]],
            "why": f"{size} nodes from a narrow range: zeros and repeated values are likely",
        }
    for index, size in enumerate((100, 101, 512, 1_000, 4_000)):
        yield {
            "id": f"medium-{index + 1:02}",
            "args": [[rng.randint(-LARGEST, LARGEST) for _ in range(size)]],
            "why": f"{size} nodes: each of them must come back once",
        }
    for index, size in enumerate((16_000, 24_000, LONGEST - 1)):
        yield {
            "id": f"large-{index + 1:02}",
            "args": [[rng.randint(-LARGEST, LARGEST) for _ in range(size)]],
            "why": f"{size} nodes: one call per node does not fit into the recursion limit",
        }
    yield {
        "id": "large-04",
        "args": [[rng.randint(-LARGEST, LARGEST) for _ in range(LONGEST)]],
        "why": "the longest list: recursion overflows, and walking to the end once per node takes far too long",
    }
    yield {
        "id": "large-05",
        "args": [[rng.randint(0, 1) for _ in range(LONGEST)]],
        "why": "the longest list with only two different values: nodes cannot be told apart by value",
    }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    if len(args) != 1 or not isinstance(args[0], list):
        raise ValueError("one argument is expected: the values of the list")
    values = args[0]
    if len(values) > LONGEST:
        raise ValueError(f"at most {LONGEST} nodes are allowed, not {len(values)}")
    if not all(type(value) is int and -LARGEST <= value <= LARGEST for value in values):
        raise ValueError(f"values must be integers from -{LARGEST} to {LARGEST}")

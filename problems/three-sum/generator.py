"""Cases for 3Sum: narrow and wide ranges, then sizes that separate O(n²) from O(n³) and from searching a list."""

LONGEST = 3_000
LARGEST = 100_000


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(12):
        size = rng.randint(3, 6 + 2 * index)
        yield {
            "id": f"small-{index + 1:02}",
            "args": [[rng.randint(-9, 9) for _ in range(size)]],
            "why": "a narrow range repeats values, so duplicate triplets show",
        }
    for index in range(6):
        size = rng.randint(20, 60)
        yield {
            "id": f"wide-{index + 1:02}",
            "args": [[rng.randint(-60, 60) for _ in range(size)]],
            "why": "few repeats and many triplets: one that is missing shows",
        }
    yield {
        "id": "medium-01",
        "args": [[0] * 300],
        "why": "300 zeros make a single triplet",
    }
    yield {
        "id": "medium-02",
        "args": [[rng.randint(-20, 20) for _ in range(300)]],
        "why": "each value occurs several times: every triplet once, however often it can be formed",
    }
    yield {
        "id": "medium-03",
        "args": [[rng.randint(1, LARGEST) for _ in range(300)]],
        "why": "only positive numbers: nothing to find",
    }
    yield {
        "id": "medium-04",
        "args": [[rng.randint(-LARGEST, -1) for _ in range(300)]],
        "why": "only negative numbers: nothing to find",
    }
    yield {
        "id": "large-01",
        "args": [[rng.randint(-100, 100) for _ in range(LONGEST // 2)]],
        "why": "1500 numbers with few different values: the same triplets turn up again and again, once each is wanted",
    }

    # Distinct values alone would need a very long answer to be slow for a list search: 600 values, five times each,
    # give some 7 000 triplets, most of which can be formed in 125 ways.
    values = rng.sample(range(-2_000, 2_001), 600) * 5
    rng.shuffle(values)
    yield {
        "id": "large-02",
        "args": [values],
        "why": "3000 numbers, each five times: looking each triplet up in a list of those found takes far too long",
    }
    yield {
        "id": "large-03",
        "args": [[rng.randrange(-LARGEST + 1, LARGEST, 2) for _ in range(LONGEST)]],
        "why": "3000 odd numbers: no three of them sum to 0, so the whole search must be run, and O(n³) is too slow",
    }
    yield {
        "id": "large-04",
        "args": [[rng.randint(-LARGEST, LARGEST) for _ in range(LONGEST)]],
        "why": "3000 numbers from the whole range, with thousands of triplets: O(n³) is too slow",
    }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    if len(args) != 1 or not isinstance(args[0], list):
        raise ValueError("one argument is expected: the list of numbers")
    nums = args[0]
    if len(nums) > LONGEST:
        raise ValueError(f"at most {LONGEST} numbers are allowed, not {len(nums)}")
    if not all(type(num) is int and -LARGEST <= num <= LARGEST for num in nums):
        raise ValueError(f"the numbers must be integers from -{LARGEST} to {LARGEST}")

"""Cases for TODO New Problem: small ones that show a mistake, then the sizes that show the complexity."""

LONGEST, LARGEST = 1_000, 1_000


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(10):
        yield {
            "id": f"small-{index + 1:02}",
            "args": [[rng.randint(-9, 9) for _ in range(rng.randint(2, 12))]],
            "why": "TODO: which mistake shows in a small case",
        }
    yield {
        "id": "large-01",
        "args": [[rng.randint(-LARGEST, LARGEST) for _ in range(LONGEST)]],
        "why": "TODO: which complexity is too slow for the largest input",
    }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    (nums,) = args
    if not isinstance(nums, list) or len(nums) > LONGEST:
        raise ValueError(f"nums is a list of at most {LONGEST} numbers")
    if not all(type(num) is int and -LARGEST <= num <= LARGEST for num in nums):
        raise ValueError(f"the numbers are integers from -{LARGEST} to {LARGEST}")

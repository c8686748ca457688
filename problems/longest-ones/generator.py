"""Cases for the longest run with k flips: random densities, then lengths that separate O(n) from O(n·k) and O(n²)."""

LONGEST = 200_000


def bits(rng, size, density):
    """Return ``size`` zeros and ones; ``density`` is the share of ones."""
    return [int(rng.random() < density) for _ in range(size)]


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(15):
        size = rng.randint(3, 8 + 2 * index)
        density = rng.choice((0.3, 0.5, 0.8))
        yield {
            "id": f"small-{index + 1:02}",
            "args": [bits(rng, size, density), rng.randint(0, size // 3 + 1)],
            "why": f"{size} random values: windows that begin and end anywhere",
        }
    for index, density in enumerate((0.1, 0.5, 0.9, 0.99)):
        yield {
            "id": f"medium-{index + 1:02}",
            "args": [bits(rng, 1_000, density), rng.randint(0, 40)],
            "why": f"1000 values, about {density:.0%} of them ones: short and long runs",
        }
    yield {
        "id": "large-01",
        "args": [bits(rng, LONGEST, 0.5), 0],
        "why": "200 000 values and no flip: many short runs",
    }
    yield {
        "id": "large-02",
        "args": [[1] * LONGEST, 0],
        "why": "200 000 ones: a search that starts afresh at each position walks the whole array every time",
    }
    yield {
        "id": "large-03",
        "args": [[0] * LONGEST, LONGEST // 2],
        "why": "200 000 zeros and k = 100 000: a second loop over the flips, O(n·k), takes far too long",
    }
    yield {
        "id": "large-04",
        "args": [bits(rng, LONGEST, 0.5), LONGEST // 4],
        "why": "200 000 values and k = 50 000: the window is long, so it must not be counted again at each step",
    }
    yield {
        "id": "large-05",
        "args": [bits(rng, LONGEST, 0.7), LONGEST],
        "why": "200 000 values and more flips than zeros: the whole array",
    }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    if len(args) != 2 or not isinstance(args[0], list):
        raise ValueError("two arguments are expected: the list of bits and k")
    nums, k = args
    if len(nums) > LONGEST:
        raise ValueError(f"at most {LONGEST} values are allowed, not {len(nums)}")
    if not all(type(num) is int and num in (0, 1) for num in nums):
        raise ValueError("the values must be 0 or 1")
    if type(k) is not int or not 0 <= k <= LONGEST:
        raise ValueError(f"k must be an integer from 0 to {LONGEST}")

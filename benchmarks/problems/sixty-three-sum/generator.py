"""With the sample sixty cases: fifty of at most 50 numbers, ten of 300 to 1 000."""


def generate(rng):
    """Yield cases from a ``random.Random``, the large ones last."""
    for index in range(49):
        size = rng.randint(3, 50)
        yield {"id": f"small-{index + 1:02}", "args": [_numbers(rng, size)], "why": "at most 50 numbers"}
    for index in range(10):
        size = 300 + 700 * index // 9
        yield {"id": f"large-{index + 1:02}", "args": [_numbers(rng, size)], "why": f"{size} numbers"}


def _numbers(rng, size):
    """Few triplets: the time goes into looking for them, not into writing them down."""
    return [rng.randint(-20 * size, 20 * size) for _ in range(size)]

"""With the sample twenty cases of at most 50 numbers."""


def generate(rng):
    """Yield cases from a ``random.Random``."""
    for index in range(19):
        nums = [rng.randint(0, 2) for _ in range(rng.randint(0, 50))]
        yield {"id": f"small-{index + 1:02}", "args": [nums], "why": "at most 50 numbers"}

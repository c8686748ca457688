"""Cases for the LRU cache: random traffic on few keys, then sizes that make an O(n) refresh or eviction slow."""

MAX_CAPACITY = 100_000
MAX_NUMBER = 10**9
MAX_OPERATIONS = 200_000


def traffic(rng, capacity, keys, count, puts):
    """``count`` operations on random keys of ``keys``, the share ``puts`` of them being put."""
    operations = []
    for _ in range(count):
        key = rng.choice(keys)
        operations.append(["put", key, rng.randrange(1000)] if rng.random() < puts else ["get", key])
    return [[capacity], operations]


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(10):
        capacity = rng.randrange(1, 5)
        yield {
            "id": f"small-{index + 1:02}",
            "args": traffic(rng, capacity, range(capacity + 2), rng.randrange(15, 40), 0.5),
            "why": "two keys more than there is room for: every use changes which key goes next",
        }
    for index in range(8):
        capacity = rng.randrange(5, 50)
        keys = rng.sample(range(MAX_NUMBER + 1), 2 * capacity)
        yield {
            "id": f"medium-{index + 1:02}",
            "args": traffic(rng, capacity, keys, rng.randrange(200, 600), rng.choice([0.3, 0.6])),
            "why": "twice as many keys as there is room for, with large keys",
        }
    for index in range(4):
        capacity = rng.randrange(20, 200)
        keys = range(capacity + capacity // 10 + 1)
        yield {
            "id": f"hot-{index + 1:02}",
            "args": traffic(rng, capacity, keys, 2000, 0.4),
            "why": "nearly all keys fit, so a wrong refresh stays hidden for long and then evicts the wrong key",
        }
    # The keys are new all the time: the oldest must be found without looking at the others.
    capacity = 2000
    operations = []
    for step in range(90_000):
        operations.append(["put", step, rng.randrange(1000)])
        if rng.random() < 0.2:
            operations.append(["get", max(0, step - rng.randrange(2 * capacity))])
    yield {
        "id": "evict-01",
        "args": [[capacity], operations],
        "why": "nearly 90 000 evictions from 2 000 entries: searching all of them for the oldest is too slow",
    }
    # A full cache whose most recently used keys are used over and over: moving a key must not walk over the others.
    capacity = 20_000
    operations = [["put", key, rng.randrange(1000)] for key in range(capacity)]
    while len(operations) < MAX_OPERATIONS:
        key = capacity - 1 - rng.randrange(50)
        operations.append(["get", key] if rng.random() < 0.8 else ["put", key, rng.randrange(1000)])
    yield {
        "id": "refresh-01",
        "args": [[capacity], operations],
        "why": "200 000 operations on 20 000 entries: refreshing a key by searching a list is too slow",
    }
    half = MAX_CAPACITY // 2
    operations = [["put", rng.randrange(half), rng.randrange(1000)] for _ in range(half)]
    operations += [["get", rng.randrange(half)] for _ in range(half)]
    yield {
        "id": "roomy-01",
        "args": [[MAX_CAPACITY], operations],
        "why": "a cache that never fills evicts nothing",
    }


def validate(args):
    """Raise ValueError when the arguments break the constraints of the statement."""
    if len(args) != 2 or len(args[0]) != 1:
        raise ValueError("expected [capacity] and a list of operations")
    (capacity,), operations = args
    if type(capacity) is not int or not 1 <= capacity <= MAX_CAPACITY:
        raise ValueError(f"the capacity is an integer from 1 to {MAX_CAPACITY}")
    if not 1 <= len(operations) <= MAX_OPERATIONS:
        raise ValueError(f"there are 1 to {MAX_OPERATIONS} operations")
    for name, *numbers in operations:
        if (name, len(numbers)) not in (("get", 1), ("put", 2)):
            raise ValueError("an operation is [get, key] or [put, key, value]")
        if any(type(n) is not int or not 0 <= n <= MAX_NUMBER for n in numbers):
            raise ValueError("keys and values are integers from 0 to 10**9")

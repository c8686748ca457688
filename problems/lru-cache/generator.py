"""Cases for the LRU cache: random traffic on few keys, then sizes that make an O(n) refresh or eviction slow."""

from judge.probes.plain import check_integer
from judge.probes.structures import check_operations

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


def sized(rng, size):
    """Return ``size`` operations on a cache that is full from a quarter of them on; None beyond the constraints."""
    if size > MAX_OPERATIONS:
        return None
    capacity = size // 4
    [_, operations] = traffic(rng, capacity, range(2 * capacity), size - capacity, 0.5)
    return [[capacity], [["put", key, key % 1000] for key in range(capacity)] + operations]


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(10):
        capacity = rng.randrange(1, 5)
        yield {
            "id": f"small-{index + 1:02}",
            "args": traffic(rng, capacity, range(capacity + 2), rng.randrange(15, 40), 0.5),
            "why": {
                "en": "two keys more than there is room for: every use changes which key goes next",
                "zh": "键比容量多两个：每次访问都会改变下一个被淘汰的键",
            },
            "group": "core",
        }
    for index in range(8):
        capacity = rng.randrange(5, 50)
        keys = rng.sample(range(MAX_NUMBER + 1), 2 * capacity)
        yield {
            "id": f"medium-{index + 1:02}",
            "args": traffic(rng, capacity, keys, rng.randrange(200, 600), rng.choice([0.3, 0.6])),
            "why": {
                "en": "twice as many keys as there is room for, with large keys",
                "zh": "键的数量是容量的两倍，且键值很大",
            },
            "group": "core",
        }
    for index in range(4):
        capacity = rng.randrange(20, 200)
        keys = range(capacity + capacity // 10 + 1)
        yield {
            "id": f"hot-{index + 1:02}",
            "args": traffic(rng, capacity, keys, 2000, 0.4),
            "why": {
                "en": "nearly all keys fit, so a wrong refresh stays hidden for long and then evicts the wrong key",
                "zh": "几乎所有键都放得下：错误的刷新会长时间不显现，最后淘汰错误的键",
            },
            "group": "core",
        }
    operations = [["put", key, key] for key in range(8)]
    operations += [["get", key] for key in (7, 6, 5, 4, 3, 2, 1)] + [["get", 0]] * 1_800
    operations += [["put", key, key] for key in range(8, 12)] + [["get", key] for key in range(12)]
    yield {
        "id": "reuse-01",
        "args": [[8], operations],
        "why": {
            "en": "1 800 reads of one key, then four evictions: a record of all uses has to be shortened correctly",
            "zh": "连续 1 800 次读取同一个键，随后淘汰四次：使用记录若要压缩，必须压缩正确",
        },
        "group": "edge",
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
        "why": {
            "en": "nearly 90 000 evictions from 2 000 entries: searching all of them for the oldest is too slow",
            "zh": "从 2 000 个条目中淘汰近 90 000 次：逐个查找最旧的条目太慢",
        },
        "group": "scale",
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
        "why": {
            "en": "200 000 operations on 20 000 entries: refreshing a key by searching a list is too slow",
            "zh": "在 20 000 个条目上做 200 000 次操作：靠遍历列表来刷新键太慢",
        },
        "group": "scale",
    }
    half = MAX_CAPACITY // 2
    operations = [["put", rng.randrange(half), rng.randrange(1000)] for _ in range(half)]
    operations += [["get", rng.randrange(half)] for _ in range(half)]
    yield {
        "id": "roomy-01",
        "args": [[MAX_CAPACITY], operations],
        "why": {"en": "a cache that never fills evicts nothing", "zh": "永远装不满的缓存不淘汰任何键"},
        "group": "edge",
    }
    operations = [["put", key, key % 1000] for key in range(MAX_CAPACITY + 1)]
    operations += [["get", key] for key in (0, 1, 2, MAX_CAPACITY // 2, MAX_CAPACITY - 1, MAX_CAPACITY)]
    operations += [["get", rng.randrange(MAX_CAPACITY + 1)] for _ in range(MAX_OPERATIONS - len(operations))]
    yield {
        "id": "full-01",
        "args": [[MAX_CAPACITY], operations],
        "why": {
            "en": "the largest capacity is really filled: only the 100 001st key evicts one, the very first",
            "zh": "最大容量真的被装满：直到第 100 001 个键才淘汰一个，即最早的那个",
        },
        "group": "scale",
    }

    operations = [["put", 0, 5], ["put", 1, 1]]
    for key in range(2, 90_000):
        operations += [["get", 0], ["put", key, 1]]
    yield {
        "id": "long-01",
        "args": [[2], operations],
        "why": {
            "en": "nearly 90 000 uses of one key, each of which saves it from being evicted",
            "zh": "同一个键被使用近 90 000 次，每一次都使它免于淘汰",
        },
        "group": "scale",
    }
    for index in range(2):
        puts = [["put", rng.randrange(80), rng.randrange(2)] for _ in range(1_500)]
        gets = [["get", rng.randrange(80)] for _ in range(500)]
        yield {
            "id": f"few-values-{index + 1:02}",
            "args": [[70], rng.sample(puts + gets, 2_000)],
            "why": {
                "en": "values of 0 and 1, so that a put often stores what is there already, and a capacity that occurs twice",
                "zh": "值只有 0 和 1，put 常常存入原有的值；两个用例容量相同",
            },
            "group": "core",
        }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    (capacity,), operations = args
    check_integer("capacity", capacity, 1, MAX_CAPACITY)
    check_operations(operations, MAX_OPERATIONS, ("get", "key"), ("put", "key", "value"))
    for _, *numbers in operations:
        for name, number in zip(("key", "value"), numbers):
            check_integer(name, number, 0, MAX_NUMBER)

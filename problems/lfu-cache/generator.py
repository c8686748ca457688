"""Cases for the LFU cache: random traffic on few keys, then sizes that make an O(n) eviction or use slow."""

from judge.probes.plain import check_integer
from judge.probes.structures import check_operations

MAX_CAPACITY = 50_000
MAX_NUMBER = 10**9
MAX_OPERATIONS = 100_000


def case(name, capacity, operations, group, en, zh):
    """A case with its reason in both languages."""
    return {"id": name, "args": [[capacity], operations], "group": group, "why": {"en": en, "zh": zh}}


def traffic(rng, keys, count, puts):
    """``count`` operations on random keys of ``keys``, the share ``puts`` of them being put."""
    operations = []
    for _ in range(count):
        key = rng.choice(keys)
        operations.append(["put", key, rng.randrange(1000)] if rng.random() < puts else ["get", key])
    return operations


def sized(rng, size):
    """Return ``size`` operations on a cache that is full from a quarter of them on; None beyond the constraints."""
    if size > MAX_OPERATIONS:
        return None
    capacity = size // 4
    operations = [["put", key, key % 1000] for key in range(capacity)]
    return [[capacity], operations + traffic(rng, range(2 * capacity), size - capacity, 0.5)]


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(10):
        capacity = rng.randrange(1, 5)
        operations = traffic(rng, range(capacity + 2), rng.randrange(15, 40), 0.5)
        en, zh = (
            "two keys more than there is room for: counts and ties decide",
            "键比容量多两个：由次数和先后决定去留",
        )
        yield case(f"small-{index + 1:02}", capacity, operations, "core", en, zh)
    for index in range(8):
        capacity = rng.randrange(5, 50)
        keys = rng.sample(range(MAX_NUMBER + 1), 2 * capacity)
        operations = traffic(rng, keys, rng.randrange(200, 600), rng.choice([0.3, 0.6]))
        en, zh = "twice as many keys as there is room for, with large keys", "键数是容量的两倍，键值很大"
        yield case(f"medium-{index + 1:02}", capacity, operations, "core", en, zh)
    for index in range(4):
        capacity = rng.randrange(20, 200)
        operations = traffic(rng, range(capacity + capacity // 10 + 1), 2000, 0.4)
        en, zh = (
            "nearly all keys fit, and counts grow before one is evicted",
            "几乎放得下所有键，次数积累很久才发生淘汰",
        )
        yield case(f"hot-{index + 1:02}", capacity, operations, "core", en, zh)
    yield case(
        "evict-large",
        10_000,
        [["put", step, rng.randrange(1000)] for step in range(MAX_OPERATIONS)],
        "scale",
        "90 000 evictions from 10 000 keys: searching all of them for the victim is too slow",
        "从 10 000 个键中淘汰 90 000 次：每次都查找所有键会超时",
    )
    capacity = 25_000
    operations = [["put", key, key] for key in range(capacity)]
    order = range(capacity)
    for _ in range(MAX_OPERATIONS // capacity - 1):
        order = order[::-1]
        operations += [["get", key] for key in order]
    yield case(
        "move-large",
        capacity,
        operations,
        "scale",
        "25 000 keys of equal count are used from the last to the first: searching a list for each is too slow",
        "25 000 个次数相同的键从后往前依次使用：每次都在列表中查找会超时",
    )
    operations = traffic(rng, range(MAX_CAPACITY), MAX_OPERATIONS, 0.5)
    en, zh = "a cache that never fills evicts nothing", "从未装满的缓存不会淘汰任何项"
    yield case("roomy-large", MAX_CAPACITY, operations, "scale", en, zh)
    operations = [["put", 0, 1], *([["get", 0]] * (MAX_OPERATIONS - 40_000))]
    operations += [["put", 1 + step % 3, step] for step in range(39_999)]
    yield case(
        "hot-key-large",
        2,
        operations,
        "scale",
        "one key has 60 000 uses, and the others come and go: the smallest count must not be searched step by step",
        "一个键用过 60 000 次，其余的键不断进出：不能从头逐级查找最小次数",
    )
    operations = [["put", 1, 10], ["put", 2, 20], *([["get", 1]] * 49_000), *([["get", 2]] * 48_000)]
    yield case(
        "two-hot-keys",
        2,
        [*operations, ["put", 3, 30], ["get", 1], ["get", 2]],
        "scale",
        "key 1 has 49 001 uses, and key 2 has 48 001 later ones: the counts have no upper bound",
        "键 1 用过 49 001 次，键 2 随后用过 48 001 次：次数没有上限",
    )
    for name, capacity, operations, en, zh in _middle(rng):
        yield case(name, capacity, operations, "core", en, zh)


def _middle(rng):
    """Yield an id, a capacity, operations and the reasons for caches of 20 to 300 keys with special counts or keys."""
    for capacity in (65, 100, 257):
        operations = [["put", key, 2 * key] for key in range(capacity + capacity // 3)]
        operations += [["get", key] for key in range(0, 2 * capacity, 3)]
        operations += [["put", key + 5_000, key] for key in range(capacity // 2)]
        operations += [["get", key] for key in range(2 * capacity)]
        en, zh = (
            "many keys of equal count: the one whose last use lies furthest back goes",
            "很多键次数相同：淘汰最久未用的",
        )
        yield f"equal-counts-{capacity}", capacity, operations, en, zh
    for index, step in enumerate((256, 2**16, 2**20), 1):
        keys = [step * number + low for number in range(90) for low in (0, 1, 3)]
        operations = [["put", key, key % 997] for key in keys] + traffic(rng, keys, 600, 0.4)
        en, zh = f"keys that differ by multiples of {step}", f"键之间相差 {step} 的倍数"
        yield f"far-keys-{index}", 120, operations, en, zh
    operations = [["put", key, 7] for key in range(30)]
    operations += [["put", key, 7] for key in (*range(0, 30, 2), *range(0, 30, 3))]
    operations += [["put", 100 + key, 7] for key in range(9)] + [["get", key] for key in range(30)]
    en, zh = "a put of the same value is a use as well", "put 相同的值也算一次使用"
    yield "same-value", 30, operations, en, zh
    operations = [["put", key, key] for key in range(160)]
    operations += [["get", key] for key in range(160) for _ in range(max(key - 9, 0))]
    operations += [["put", 200 + key, key] for key in range(8)] + [["get", key] for key in range(160)]
    operations += [["put", 300 + key, key] for key in range(30)] + [["get", key] for key in range(330)]
    en, zh = "160 keys with more than 100 different counts", "160 个键，使用次数有一百多种"
    yield "many-counts", 160, operations, en, zh


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    (capacity,), operations = args
    check_integer("capacity", capacity, 1, MAX_CAPACITY)
    check_operations(operations, MAX_OPERATIONS, ("get", "key"), ("put", "key", "value"))
    for _, *numbers in operations:
        for name, number in zip(("key", "value"), numbers):
            check_integer(name, number, 0, MAX_NUMBER)

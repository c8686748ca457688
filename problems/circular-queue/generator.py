"""Cases for the circular queue: random traffic on few places, then a long queue on which copying the elements is too slow."""

from judge.probes.plain import check_integer
from judge.probes.structures import check_operations

MOST_PLACES, MOST_OPERATIONS, LARGEST = 100_000, 200_000, 10**9
READS = ("Front", "Rear", "isEmpty", "isFull")


def traffic(rng, places, count, share):
    """Return ``count`` random operations, the given share of the writing ones being ``enQueue``."""
    operations = []
    for _ in range(count):
        if rng.random() < 0.4:
            operations.append([rng.choice(READS)])
        else:
            operations.append(["enQueue", rng.randint(-9, 9)] if rng.random() < share else ["deQueue"])
    return [[places], operations]


def sized(rng, size):
    """Return ``size`` operations on a queue that stays full from a quarter of them on; None beyond the constraints."""
    if size > MOST_OPERATIONS:
        return None
    places = size // 4
    operations = [["enQueue", rng.randint(-LARGEST, LARGEST)] for _ in range(places)]
    turn = [["Rear"], ["isFull"], ["deQueue"], ["enQueue", 1], ["Front"], ["isEmpty"]]
    return [[places], operations + [turn[index % len(turn)] for index in range(size - places)]]


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(12):
        yield {
            "id": f"small-{index + 1:02}",
            "args": traffic(rng, rng.randint(1, 5), 40, 0.6),
            "why": {
                "en": "few places: the queue is often full, often empty, and wraps around",
                "zh": "容量很小：经常满、经常空，下标不断绕回",
            },
            "group": "core",
        }
    for index in range(4):
        yield {
            "id": f"medium-{index + 1:02}",
            "args": traffic(rng, rng.randint(20, 60), 600, rng.choice((0.45, 0.6))),
            "why": {"en": "600 operations on some dozens of places", "zh": "600 次操作，容量几十"},
            "group": "core",
        }
    fill = [["enQueue", rng.randint(-LARGEST, LARGEST)] for _ in range(MOST_PLACES)]
    turn = [operation for _ in range(30_000) for operation in (["deQueue"], ["enQueue", rng.randint(0, 9)], ["Front"])]
    yield {
        "id": "long-queue",
        "args": [[MOST_PLACES], fill + turn],
        "why": {
            "en": "100 000 elements: copying all of them whenever one leaves is too slow",
            "zh": "100 000 个元素：每次出队都复制所有元素会超时",
        },
        "group": "scale",
    }
    reads = [operation for _ in range(12_000) for operation in (["Rear"], ["isFull"], ["isEmpty"])]
    yield {
        "id": "long-reads",
        "args": [[MOST_PLACES], fill + reads],
        "why": {
            "en": "many questions to a full queue: copying or counting its elements for each of them is too slow",
            "zh": "队列已满时反复查询：每次查询都复制或清点元素会超时",
        },
        "group": "scale",
    }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    (k,), operations = args
    check_integer("k", k, 1, MOST_PLACES)
    check_operations(operations, MOST_OPERATIONS, ("enQueue", "value"), ("deQueue",), *((read,) for read in READS))
    for _, *values in operations:
        for value in values:
            check_integer("value", value, -LARGEST, LARGEST)

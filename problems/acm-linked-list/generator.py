"""Cases for a linked list by addresses: small lists with unused nodes, then the longest list."""

from judge.probes.plain import InvalidInput, as_integers

MOST_NODES = 100_000
LARGEST = 10**9


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(12):
        yield {
            "id": f"small-{index + 1:02}",
            "args": [text(rng, rng.randint(1, 9), rng.randint(0, 4), rng.randint(2, 4))],
            "why": {
                "en": "a short list in any order of lines, with nodes that are not on it",
                "zh": "较短的链表，行的顺序任意，并含有不在链表中的结点",
            },
            "group": "core",
        }
    for index, (length, unused, size) in enumerate(((40, 10, 7), (60, 0, 20), (100, 100, 99))):
        yield {
            "id": f"medium-{index + 1:02}",
            "args": [text(rng, length, unused, size)],
            "why": {"en": "a longer list with larger groups", "zh": "更长的链表和更大的组"},
            "group": "core",
        }
    for index, (length, size) in enumerate(((MOST_NODES, 3), (90_000, 90_000), (MOST_NODES, 1))):
        yield {
            "id": f"large-{index + 1:02}",
            "args": [text(rng, length, MOST_NODES - length, size)],
            "why": {
                "en": "100 000 nodes: searching the lines for each address, or recursion over the list, does not end in time",
                "zh": "100 000 个结点：为每个地址逐行查找会严重超时，逐结点递归会超过深度上限",
            },
            "group": "scale",
        }

    yield from _middle(rng)


def _middle(rng):
    """Yield lists of middle length: long groups, and lengths about a power of two."""
    for index, (length, unused, size) in enumerate(
        ((257, 0, 128), (1_003, 7, 300), (4_097, 0, 64), (4_200, 10, 4_096), (200, 30, 200), (199, 0, 200)), 1
    ):
        yield {
            "id": f"long-groups-{index:02}",
            "args": [text(rng, length, unused, size)],
            "why": {"en": f"{length} nodes in groups of {size}", "zh": f"{length} 个结点，每组 {size} 个"},
            "group": "core",
        }
    lines = text(rng, 100, 3, 7).split("\n")
    yield {
        "id": "many-spaces",
        "args": ["\n".join(line.replace(" ", " " * (1 + at % 3)) for at, line in enumerate(lines))],
        "why": {
            "en": "a long list with one to three spaces between numbers",
            "zh": "较长的链表，数与数之间有一到三个空格",
        },
        "group": "edge",
    }
    for index, length in enumerate((2, 5, 70), 1):
        first, *lines = text(rng, length, 0, 2).split("\n")[:-1]
        lines.sort(key=lambda line: line.endswith("-1"))
        yield {
            "id": f"no-last-break-{index:02}",
            "args": ["\n".join([first, lines[-1], *lines[:-1]])],
            "why": {
                "en": "no line break after the last line, which ends with the address of a node",
                "zh": "最后一行以某个结点的地址结尾，其后没有换行符",
            },
            "group": "edge",
        }


def sized(rng, size):
    """Return a list of ``size`` nodes, all of them on the list; None beyond the constraints."""
    return None if size > MOST_NODES else [text(rng, size, 0, 3)]


def text(rng, length, unused, size):
    """Return an input with a list of ``length`` nodes and further ``unused`` nodes that point anywhere."""
    addresses = [f"{number:05}" for number in rng.sample(range(100_000), length + unused)]
    listed = addresses[:length]
    following = dict(zip(listed, [*listed[1:], "-1"]))
    following |= {address: rng.choice([*addresses[:50], "-1"]) for address in addresses[length:]}
    nodes = list(following.items())
    rng.shuffle(nodes)
    lines = [f"{listed[0]} {len(nodes)} {size}"]
    lines += [f"{address} {rng.randint(-LARGEST, LARGEST)} {after}" for address, after in nodes]
    return "\n".join(lines) + "\n"


def validate(args):
    """Raise ValueError for an input that the statement does not allow."""
    lines = [line.split() for line in args[0].rstrip("\n").split("\n")]
    if len(lines[0]) != 3 or any(len(line) != 3 for line in lines[1:]):
        raise InvalidInput("every line must have three words", "每一行都必须有三个词")
    head, count, size = lines[0]
    count, size = as_integers([count, size])
    if not 0 <= count <= MOST_NODES or len(lines) - 1 != count or not 1 <= size <= MOST_NODES:
        raise InvalidInput(
            "n must be from 0 to 100000 and the number of lines that follow, and k from 1 to 100000",
            "n 必须在 0 到 100000 之间且等于后面的行数，k 必须在 1 到 100000 之间",
        )
    following = {address: after for address, _, after in lines[1:]}
    if len(following) != count:
        raise InvalidInput("all nodes must have different addresses", "各结点的地址必须互不相同")
    if any(len(address) != 5 or not address.isdigit() for address in following):
        raise InvalidInput("every address must have five digits", "每个地址都必须是五位数字")
    if any(after != "-1" and after not in following for after in (head, *following.values())):
        raise InvalidInput(
            "every address that the input refers to must be that of a node, or -1",
            "输入中引用的每个地址都必须是某个结点的地址，或为 -1",
        )
    if any(abs(value) > LARGEST for value in as_integers(line[1] for line in lines[1:])):
        raise InvalidInput(
            f"every value must be from {-LARGEST} to {LARGEST}", f"每个值都必须在 {-LARGEST} 到 {LARGEST} 之间"
        )
    for _ in range(count + 1):
        if head == "-1":
            return
        head = following[head]
    raise InvalidInput("the list must not have a cycle", "链表不能有环")

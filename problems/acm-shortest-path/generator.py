"""Cases for shortest paths: many small networks, then sizes at which n², n · m and tables of all pairs do not fit."""

from judge.probes.plain import InvalidInput, as_integers

MOST_CROSSINGS, MOST_ROADS, LARGEST = 20_000, 60_000, 10**9


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(10):
        yield {
            "id": f"small-{index + 1:02}",
            "args": [joined(network(rng, rng.randint(1, 7), rng.randint(0, 10), 9) for _ in range(6))],
            "why": {"en": "six small networks, some without a way", "zh": "六个小网络，有些无法到达"},
            "group": "core",
        }
    for index in range(4):
        yield {
            "id": f"medium-{index + 1:02}",
            "args": [joined(network(rng, 60, 150, LARGEST) for _ in range(4))],
            "why": {"en": "larger networks with long roads", "zh": "更大的网络，路很长"},
            "group": "core",
        }
    yield {
        "id": "large-many",
        "args": [joined(network(rng, 2, 2, LARGEST) for _ in range(10_000))],
        "why": {
            "en": "10 000 tiny networks: what is built per network has to be as small as the network",
            "zh": "10 000 个很小的网络：为每个网络建立的数据必须与它的大小相称",
        },
        "group": "scale",
    }
    large = {
        "large-random": spanned(rng),
        "large-line": along(rng),
        "large-shortcuts": shortcuts(),
    }
    for name, one in large.items():
        yield {
            "id": name,
            "args": [joined([one])],
            "why": {
                "en": "20 000 crossings: searching all crossings for the nearest one, or a table of all pairs, is too much",
                "zh": "20 000 个路口：逐个查找最近的路口会超时，存放所有路口对的表会超出内存",
            },
            "group": "scale",
        }
    yield {
        "id": "large-hub",
        "args": [joined([hub()])],
        "why": {
            "en": "the heap fills with entries out of date for one crossing with 20 000 roads, which may be looked at only once",
            "zh": "堆中积满同一个路口的过时项，而它有近 20 000 条路，只能查看一次",
        },
        "group": "scale",
    }
    yield {
        "id": "large-alternating",
        "args": [joined([alternating()])],
        "why": {
            "en": "a queue that lets small distances go first leaves a crossing with 40 000 roads 5 000 times",
            "zh": "让小距离优先出队的队列，会从一个有 40 000 条路的路口出发 5 000 次",
        },
        "group": "scale",
    }
    yield {
        "id": "large-shortcuts-rising",
        "args": [joined([shortcuts_rising()])],
        "why": {
            "en": "a queue corrects 9 000 crossings again and again, each time by a little",
            "zh": "普通队列会一次又一次地修正 9 000 个路口，每次只改进一点",
        },
        "group": "scale",
    }
    yield from middle(rng)


def middle(rng):
    """Yield networks of equal sizes with few roads, and networks with many parallel roads, some of length 0."""
    for crossings, roads in ((33, 15), (67, 30), (131, 100)):
        yield {
            "id": f"equal-sizes-{crossings}",
            "args": [joined(network(rng, crossings, roads, 9) for _ in range(30))],
            "why": {
                "en": f"30 networks of {crossings} crossings with few roads: no road of an earlier network is left",
                "zh": f"30 个各有 {crossings} 个路口、路很少的网络：不得残留前面网络的路",
            },
            "group": "edge",
        }
        yield {
            "id": f"parallel-{crossings}",
            "args": [joined(parallel(rng, crossings) for _ in range(4))],
            "why": {
                "en": f"a line of {crossings} crossings with parallel roads, many of length 0, and roads back to the same crossing",
                "zh": f"{crossings} 个路口连成一线，有平行的路，许多长度为 0，还有自环",
            },
            "group": "edge",
        }


def sized(rng, size):
    """Return one network of ``size`` crossings and three times as many roads; None beyond the constraints."""
    return None if size > MOST_CROSSINGS else [joined([spanned(rng, size, 3 * size)])]


def network(rng, crossings, roads, largest):
    """Return the text of a random network with start and goal anywhere."""
    lines = [f"{crossings} {roads} {rng.randint(1, crossings)} {rng.randint(1, crossings)}"]
    for _ in range(roads):
        lines.append(f"{rng.randint(1, crossings)} {rng.randint(1, crossings)} {rng.randint(0, largest)}")
    return "\n".join(lines)


def parallel(rng, crossings):
    """Return the text of a network that is a line with three roads between neighbours, and with roads from crossings to themselves."""
    names = rng.sample(range(1, crossings + 1), crossings)
    roads = [
        (one, other, rng.choice((0, 0, rng.randint(1, 9)))) for one, other in zip(names, names[1:]) for _ in range(3)
    ]
    roads += [(one, one, rng.randint(0, 3)) for one in names[::5]]
    rng.shuffle(roads)
    lines = [f"{crossings} {len(roads)} {names[0]} {names[-1]}"]
    return "\n".join(lines + [f"{one} {other} {length}" for one, other, length in roads])


def spanned(rng, crossings=MOST_CROSSINGS, count=MOST_ROADS):
    """Return the text of a network in which a goal is always reached: a random tree and further roads."""
    names = list(range(1, crossings + 1))
    rng.shuffle(names)
    roads = [(names[rng.randrange(place)], names[place]) for place in range(1, crossings)]
    roads += [(rng.choice(names), rng.choice(names)) for _ in range(count - len(roads))]
    rng.shuffle(roads)
    lines = [f"{crossings} {count} {names[0]} {names[-1]}"]
    return "\n".join(lines + [f"{one} {other} {rng.randint(1, LARGEST)}" for one, other in roads])


def along(rng):
    """Return the text of a network that is one long line, with roads that skip a crossing and are longer."""
    names = list(range(1, MOST_CROSSINGS + 1))
    rng.shuffle(names)
    roads = [(one, other, LARGEST - rng.randrange(9)) for one, other in zip(names, names[1:])]
    roads += [(one, other, LARGEST) for one, other in zip(names[::5], names[2::5])]
    rng.shuffle(roads)
    lines = [f"{MOST_CROSSINGS} {len(roads)} {names[0]} {names[-1]}"]
    return "\n".join(lines + [f"{one} {other} {length}" for one, other, length in roads])


def shortcuts():
    """Return the text of a network in which a search without a heap corrects all crossings again and again.

    Each crossing i has a road to i + 1, and a direct one from the start that is longer by less the larger i is.
    """
    count = MOST_CROSSINGS
    roads = [(1, place, 3 * (count - place)) for place in range(count, 1, -1)]
    roads += [(place + 1, place, 1) for place in range(count - 1, 1, -1)]
    lines = [f"{count} {len(roads)} 1 2"]
    return "\n".join(lines + [f"{one} {other} {length}" for one, other, length in roads])


def shortcuts_rising():
    """Return the text of a network like ``shortcuts``, whose roads are listed from small to large numbers of crossings."""
    count = 9_000
    roads = [(1, place, 3 * (count - place)) for place in range(2, count + 1)]
    roads += [(place, place + 1, 1) for place in range(2, count)]
    lines = [f"{count} {len(roads)} 1 2"]
    return "\n".join(lines + [f"{one} {other} {length}" for one, other, length in roads])


def hub():
    """Return the text of a network whose crossing 2 has most of the roads and is improved 9 000 times before it is left."""
    spokes = 9_000
    roads = []
    for place in range(1, spokes + 1):
        roads += [(1, place + 2, place), (place + 2, 2, 2 * (spokes - place))]
    roads += [(2, leaf, 1) for leaf in range(spokes + 3, MOST_CROSSINGS + 1)]
    lines = [f"{MOST_CROSSINGS} {len(roads)} 1 {MOST_CROSSINGS}"]
    return "\n".join(lines + [f"{one} {other} {length}" for one, other, length in roads])


def alternating():
    """Return the text of a network whose crossing 2 has most of the roads and is improved 5 000 times.

    The roads from the start are alternately shorter and shorter, and long. A queue in which a smaller distance overtakes
    only the first one therefore looks at crossing 2 before it comes to the next improvement.
    """
    steps = 5_000
    roads = [(1, 3, 1)]
    for step in range(steps):
        roads += [(1, 4 + 2 * step, 200_000 - step), (1, 5 + 2 * step, 300_000), (4 + 2 * step, 2, 0)]
    leaves = range(4 + 2 * steps, MOST_CROSSINGS + 1)
    roads += [(2, leaf, 500_000 + turn) for turn in range(4) for leaf in leaves]
    lines = [f"{MOST_CROSSINGS} {len(roads)} 1 {MOST_CROSSINGS}"]
    return "\n".join(lines + [f"{one} {other} {length}" for one, other, length in roads])


def joined(networks):
    """Return the networks as one input with the line of zeros at its end."""
    return "\n".join([*networks, "0 0 0 0"]) + "\n"


def validate(args):
    """Raise ValueError for an input that the statement does not allow."""
    lines = [as_integers(line.split()) for line in args[0].rstrip("\n").split("\n")]
    place = crossings = roads = 0
    while place < len(lines) and lines[place] != [0, 0, 0, 0]:
        count = _check_network(lines[place:])
        crossings, roads, place = crossings + lines[place][0], roads + count, place + 1 + count
    if place != len(lines) - 1:
        raise InvalidInput("the input must end with the line 0 0 0 0", "输入必须以 0 0 0 0 这一行结束")
    if crossings > MOST_CROSSINGS or roads > MOST_ROADS:
        raise InvalidInput(
            f"all networks together must have at most 20000 crossings and 60000 roads, not {crossings} and {roads}",
            f"所有路网合计最多有 20000 个路口、60000 条路，而不是 {crossings} 个和 {roads} 条",
        )


def _check_network(lines):
    if len(lines[0]) != 4:
        raise InvalidInput("the first line of a network must have n, m, s and t", "每个路网的第一行必须有 n、m、s 和 t")
    crossings, roads, start, goal = lines[0]
    if not (1 <= start <= crossings and 1 <= goal <= crossings and 0 <= roads <= len(lines) - 1):
        raise InvalidInput(
            "s and t must be from 1 to n, and m lines must follow", "s 和 t 必须在 1 到 n 之间，且后面必须有 m 行"
        )
    for road in lines[1 : 1 + roads]:
        if len(road) != 3 or not (1 <= road[0] <= crossings and 1 <= road[1] <= crossings and 0 <= road[2] <= LARGEST):
            raise InvalidInput(
                f"a road must be two crossings from 1 to {crossings} and a length from 0 to {LARGEST}",
                f"每条路必须是 1 到 {crossings} 之间的两个路口和 0 到 {LARGEST} 之间的长度",
            )
    return roads

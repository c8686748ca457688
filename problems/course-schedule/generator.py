"""Cases for the course schedule: random graphs near the edge of a ring, then chains, layers and rings that hide."""

from judge.probes.plain import check_integer, check_integers, check_length

MAX_COURSES = 3_000
MAX_PAIRS = 20_000


def case(name, courses, pairs, group, en, zh):
    """A case with its reason in both languages."""
    return {"id": name, "args": [courses, pairs], "group": group, "why": {"en": en, "zh": zh}}


def ordered_pairs(rng, order, count):
    """Random pairs that keep to the order: the prerequisite stands before the course."""
    pairs = []
    for _ in range(count):
        one, other = sorted(rng.sample(range(len(order)), 2))
        pairs.append([order[other], order[one]])
    return pairs


def shuffled(rng, count):
    """The numbers from 0 up to, but without, ``count`` in random order."""
    return rng.sample(range(count), count)


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(8):
        courses = rng.randint(4, 10)
        pairs = ordered_pairs(rng, shuffled(rng, courses), rng.randint(courses, 2 * courses))
        yield case(
            f"possible-{index + 1:02}", courses, pairs, "core", "a random plan without a ring", "没有环的随机课程表"
        )
    for index in range(8):
        courses = rng.randint(4, 10)
        pairs = [[rng.randrange(courses) for _ in range(2)] for _ in range(courses)]
        en, zh = "as many random pairs as courses", "对数与课程数相同，随机给出"
        yield case(f"random-{index + 1:02}", courses, pairs, "core", en, zh)
    for index in range(4):
        courses = rng.randint(100, 500)
        order = shuffled(rng, courses)
        pairs = ordered_pairs(rng, order, 2 * courses)
        if index % 2:
            pairs.insert(rng.randrange(len(pairs)), [order[0], pairs[0][0]])
            pairs.append([pairs[0][0], order[0]])
        en, zh = "some hundred courses, with a hidden ring or without one", "几百门课程，可能藏有一个环"
        yield case(f"medium-{index + 1:02}", courses, pairs, "core", en, zh)
    order = shuffled(rng, MAX_COURSES)
    layers = 200
    pairs = []
    for layer in range(layers):
        first, second, after, other = order[2 * layer : 2 * layer + 4]
        pairs += [[after, first], [after, second], [other, first], [other, second]]
    yield case(
        "layers",
        MAX_COURSES,
        pairs,
        "scale",
        "two ways in each of 200 layers: 2²⁰⁰ ways in all, so a course must not be examined again on each of them",
        "200 层，每层两条路，总共 2²⁰⁰ 条：不能在每条路上都重新检查同一门课程",
    )
    chain = [[after, before] for before, after in zip(order, order[1:])]
    chain += ordered_pairs(rng, order, MAX_PAIRS - MAX_COURSES)
    rng.shuffle(chain)
    yield case(
        "chain-large",
        MAX_COURSES,
        chain,
        "scale",
        "a chain of 3 000 courses with shortcuts: do not search all of them for the next free one",
        "3 000 门课程的链，另有一些捷径：不能每次都在所有课程中查找下一门可修的",
    )
    en, zh = "the chain of 3 000 courses is closed to a ring", "3 000 门课程的链首尾相接成环"
    yield case("ring-large", MAX_COURSES, [*chain, [order[0], order[-1]]], "scale", en, zh)
    en, zh = "a single ring of 3 000 courses, without shortcuts", "3 000 门课程只成一个环，没有捷径"
    ring = [[after, before] for before, after in zip(order, [*order[1:], order[0]])]
    yield case("ring-alone", MAX_COURSES, ring, "scale", en, zh)
    pairs = ordered_pairs(rng, order, MAX_PAIRS)
    yield case(
        "random-large", MAX_COURSES, pairs, "scale", "20 000 random pairs without a ring", "20 000 个随机的对，没有环"
    )
    en, zh = "all courses wait for one, and that one for the last of them", "所有课程都等同一门，而它又在等最后一门"
    star = [[course, 0] for course in range(1, MAX_COURSES)]
    yield case("star-large", MAX_COURSES, [*star, [0, MAX_COURSES - 1]], "scale", en, zh)
    yield from middle(rng)


def middle(rng):
    """Yield courses with many prerequisites, and pairs that are repeated far apart, with a ring and without one."""
    for count in (255, 256, 257, 512, 1_024):
        wide = [[0, course] for course in range(1, count + 1)]
        en, zh = f"a course with {count} prerequisites", f"一门课程有 {count} 门先修课程"
        yield case(f"prerequisites-{count}", count + 1, wide, "edge", en, zh)
        en, zh = f"{en}, one of which waits for it", f"{zh}，其中一门又在等它"
        yield case(f"prerequisites-{count}-ring", count + 1, [*wide, [count // 2, 0]], "edge", en, zh)
    for courses in (67, 131, 1_003):
        order = shuffled(rng, courses)
        ring = order[: courses // 2]
        pairs = [[after, before] for before, after in zip(order, order[1:])]
        pairs += [[course, rng.choice(order[courses // 2 :])] for course in ring]
        back = [[after, before] for before, after in zip(ring, [*ring[1:], ring[0]])]
        for name, chosen in (("", pairs[: courses - 1] * 2), ("-ring", pairs[courses - 1 :] * 2 + back)):
            en = f"{courses} courses, every pair twice, far apart: a repeated pair counts once"
            zh = f"{courses} 门课程，每对出现两次，相隔很远：重复的对只算一次"
            yield case(f"twice-{courses}{name}", courses, rng.sample(chosen, len(chosen)), "edge", en, zh)


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    courses, pairs = args
    check_integer("num_courses", courses, 1, MAX_COURSES)
    check_length("prerequisites", pairs, (0, MAX_PAIRS))
    for pair in pairs:
        check_integers("prerequisites[…]", pair, 0, courses - 1, (2, 2))

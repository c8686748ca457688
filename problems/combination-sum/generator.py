"""Cases for Combination Sum: a few small candidates, then all from 2 on with the largest target and 6 153 combinations."""

from judge.probes.plain import check_integer, check_integers, require

MOST, LARGEST = 39, 40


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(12):
        yield {
            "id": f"small-{index + 1:02}",
            "args": [rng.sample(range(2, 13), rng.randint(2, 5)), rng.randint(6, 18)],
            "why": {"en": "a few candidates in random order", "zh": "少数几个候选数，顺序随机"},
            "group": "core",
        }
    for index in range(4):
        yield {
            "id": f"medium-{index + 1:02}",
            "args": [rng.sample(range(2, 30), 8), rng.randint(25, LARGEST)],
            "why": {"en": "eight candidates and a large target", "zh": "八个候选数，目标较大"},
            "group": "core",
        }
    for base in (8, 10, 16):
        for small in range(2, LARGEST // base + 1):
            yield {
                "id": f"base-{base}-{small}",
                "args": [[base * small, small], LARGEST - LARGEST % small],
                "why": {
                    "en": f"{base} of the small number are worth one large number: counts packed in base {base} collide",
                    "zh": f"{base} 个小数等于 1 个大数：以 {base} 为基数打包的次数会冲突",
                },
                "group": "edge",
            }
    every = list(range(2, LARGEST + 1))
    rng.shuffle(every)
    yield {
        "id": "every-candidate",
        "args": [every, LARGEST],
        "why": {
            "en": "6 153 combinations: building every order first, or searching the result for repeats, is too slow",
            "zh": "6 153 个组合：先枚举所有顺序，或在结果中逐一查重，都会超时",
        },
        "group": "scale",
    }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    candidates, target = args
    check_integers("candidates", candidates, 2, LARGEST, (1, MOST))
    require(len(set(candidates)) == len(candidates), "all candidates must differ", "candidates 中的数必须互不相同")
    check_integer("target", target, 1, LARGEST)

"""Cases for first and last position: short lists with runs, then long lists with the run anywhere."""

from judge.probes.plain import check_integer, check_integers, require

LONGEST = 100_000
LARGEST = 1_000_000_000


def why(en, zh):
    return {"en": en, "zh": zh}


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(30):
        largest = rng.choice((4, 8, 15))
        nums = sorted(rng.randint(-largest, largest) for _ in range(rng.randint(4, 14)))
        target = rng.choice(nums) if index % 3 else rng.randint(-largest - 1, largest + 1)
        yield {
            "id": f"small-{index + 1:02}",
            "group": "core",
            "args": [nums, target],
            "why": why("a short sorted list with repeated numbers", "有重复数的短有序列表"),
        }
    nums = sorted(rng.randint(-LARGEST, LARGEST) for _ in range(LONGEST))
    yield {
        "id": "large-01",
        "group": "scale",
        "args": [nums, rng.choice(nums)],
        "why": why("100 000 numbers, few of them repeated", "10 万个数，很少重复"),
    }
    yield {
        "id": "large-02",
        "group": "scale",
        "args": [[3] * LONGEST, 3],
        "why": why("100 000 equal numbers: the run covers the whole list", "10 万个相同的数：整个列表都是 target"),
    }
    nums = sorted(rng.randint(0, 9) for _ in range(LONGEST))
    yield {
        "id": "large-03",
        "group": "scale",
        "args": [nums, rng.randint(0, 9)],
        "why": why("100 000 numbers with ten different values: very long runs", "10 万个数，只有十种数值：重复段很长"),
    }
    yield {
        "id": "large-04",
        "group": "scale",
        "args": [list(range(0, 2 * LONGEST, 2)), 2 * rng.randrange(LONGEST) + 1],
        "why": why("100 000 even numbers and an odd target", "10 万个偶数，target 是奇数"),
    }
    place = LONGEST // 10
    target = -(-(place + 1) * LARGEST // (LONGEST - 1))
    nums = [*range(place), target, *range(target + 1, target + LONGEST - place - 1), LARGEST]
    yield {
        "id": "large-05",
        "group": "scale",
        "args": [nums, target],
        "why": why(
            "the target stands just before the place that interpolation guesses",
            "target 恰好在插值所猜位置的前一个",
        ),
    }

    for start in (63, 127, 255, 999, 4_095):
        yield {
            "id": f"run-from-{start}",
            "group": "core",
            "args": [[*range(start), *[start] * 3, *range(start + 1, 2 * start + 600)], start],
            "why": why(
                f"the run begins at {start}, the last place of a block", f"target 从下标 {start} 开始，恰为一块的末尾"
            ),
        }
    for split in (77, 150, 224):
        for target in (4, 5):
            yield {
                "id": f"two-values-{split}-{target}",
                "group": "core",
                "args": [[4] * split + [5] * (301 - split), target],
                "why": why("301 numbers with two neighbouring values", "301 个数，只有相邻的两种数值"),
            }
    for index in range(2):
        yield {
            "id": f"same-ends-{index + 1:02}",
            "group": "edge",
            "args": [[0, 1, *[5] * (9 + index), *range(6, 26 - index), 98, 99], 5],
            "why": why("target, length and ends are those of another case", "target、长度和两端都与另一个用例相同"),
        }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    nums, target = args
    check_integers("nums", nums, -LARGEST, LARGEST, (0, LONGEST))
    check_integer("target", target, -LARGEST, LARGEST)
    require(nums == sorted(nums), "nums must be in ascending order", "nums 必须按升序排列")

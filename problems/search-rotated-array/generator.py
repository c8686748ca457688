"""Cases for the rotated list: every rotation of short lists, then long lists with the break anywhere."""

from judge.probes.plain import check_integer, check_integers, require

LONGEST = 100_000
LARGEST = 1_000_000_000


def why(en, zh):
    return {"en": en, "zh": zh}


def rotated(rng, size, largest):
    nums = sorted(rng.sample(range(-largest, largest + 1), size))
    cut = rng.randrange(size)
    return nums[cut:] + nums[:cut]


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(40):
        nums = rotated(rng, rng.randint(4, 11), 15)
        target = rng.randint(-16, 16) if index % 4 == 0 else rng.choice(nums)
        yield {
            "id": f"small-{index + 1:02}",
            "group": "core",
            "args": [nums, target],
            "why": why("a short list, rotated at a random place", "在随机位置旋转的短列表"),
        }
    nums = sorted(rng.sample(range(-LARGEST, LARGEST + 1), LONGEST))
    for index, (cut, at) in enumerate(((LONGEST - 1, 0), (1, LONGEST - 1), (LONGEST // 2, 7), (1234, 98_765))):
        turned = nums[cut:] + nums[:cut]
        yield {
            "id": f"large-{index + 1:02}",
            "group": "scale",
            "args": [turned, turned[at]],
            "why": why(f"100 000 numbers, rotated by {cut}", f"10 万个数，旋转了 {cut} 位"),
        }
    yield {
        "id": "large-05",
        "group": "scale",
        "args": [
            list(range(1, 2 * LONGEST, 2))[777:] + list(range(1, 2 * LONGEST, 2))[:777],
            2 * rng.randrange(LONGEST),
        ],
        "why": why("100 000 odd numbers and an even target", "10 万个奇数，target 是偶数"),
    }
    rise = list(range(-LONGEST, LONGEST, 2))
    nums = [number + 1 for number in rise[LONGEST - 9 :] + rise[: LONGEST - 9]]
    yield {
        "id": "last-of-a-long-part",
        "group": "core",
        "args": [nums, nums[-1]],
        "why": why("the target is the last number, far behind the break", "target 是最后一个数，离断点很远"),
    }
    yield from _middle(rng)


def _middle(rng):
    """Yield lists of middle size: lengths about a power of two or a thousand, uneven steps, and close neighbours."""
    en, zh = "{} numbers with the break at {}, and the target at {}", "{} 个数，断点在 {}，target 在 {}"
    for size in (129, 257, 1_001, 1_025, 4_097):
        nums = sorted(rng.sample(range(-LARGEST, LARGEST + 1), size))
        for cut, at in ((0, size - 1), (1, size - 1), (size - 1, 0), (size - 64, 63), (64, size - 65), (64, size - 64)):
            turned = nums[cut:] + nums[:cut]
            yield {
                "id": f"size-{size}-{cut}-{at}",
                "group": "core",
                "args": [turned, turned[at]],
                "why": why(en.format(size, (size - cut) % size, at), zh.format(size, (size - cut) % size, at)),
            }
    en, zh = "all numbers but one are close together", "除一个数外，其余的数都很接近"
    for index, nums in enumerate(([*range(800), LARGEST], [-LARGEST, *range(800)]), 1):
        turned = nums[300:] + nums[:300]
        yield {"id": f"one-far-{index}", "group": "core", "args": [turned, 650], "why": why(en, zh)}
    nums = [LARGEST - 3 * i for i in range(400)][::-1]
    turned = nums[150:] + nums[:150]
    for index, shift in enumerate((0, 1, -1), 1):
        yield {
            "id": f"close-{index}",
            "group": "core",
            "args": [turned, turned[350] + shift],
            "why": why("400 large numbers in steps of 3", "400 个很大的数，间隔为 3"),
        }
    for index, inner in enumerate((100, 101), 1):
        nums = [*range(0, 2 * inner, 2), 2 * inner + 1, *range(2 * inner + 4, 601, 2)]
        turned = nums[60:] + nums[:60]
        for at, target in enumerate((2 * inner, 2 * inner + 1, 400), 1):
            yield {
                "id": f"uneven-{index}-{at}",
                "group": "core",
                "args": [turned, target],
                "why": why("steps of 2 but for one place inside", "间隔都是 2，只有中间一处例外"),
            }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    nums, target = args
    check_integers("nums", nums, -LARGEST, LARGEST, (1, LONGEST))
    check_integer("target", target, -LARGEST, LARGEST)
    require(
        sum(one >= other for one, other in zip(nums, nums[1:] + nums[:1])) <= 1,
        "nums must hold different numbers in ascending order, rotated by any number of places",
        "nums 必须是互不相同的数按升序排列后再旋转得到的",
    )

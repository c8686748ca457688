"""Cases for the rotated list: every rotation of short lists, then long lists with the break anywhere."""

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


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    if len(args) != 2 or not isinstance(args[0], list):
        raise ValueError("two arguments are expected: the rotated list and the target")
    nums, target = args
    if not 1 <= len(nums) <= LONGEST:
        raise ValueError(f"from 1 to {LONGEST} numbers are allowed, not {len(nums)}")
    if not all(type(num) is int and -LARGEST <= num <= LARGEST for num in [*nums, target]):
        raise ValueError(f"numbers and target must be integers from -{LARGEST} to {LARGEST}")
    if sum(one >= other for one, other in zip(nums, nums[1:] + nums[:1])) > 1:
        raise ValueError("the numbers must be different, in ascending order and then rotated")

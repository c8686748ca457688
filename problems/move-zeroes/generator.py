"""Cases for moving zeroes: short lists, then lengths that separate O(n) from removing zeroes one by one."""

from judge.probes.plain import check_integers

LONGEST = 200_000
SMALLEST, LARGEST = -(2**31), 2**31 - 1


def why(en, zh):
    return {"en": en, "zh": zh}


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(20):
        share = rng.choice((0.2, 0.5, 0.8))
        size = rng.randint(6, 14)
        yield {
            "id": f"small-{index + 1:02}",
            "group": "core",
            "args": [[0 if rng.random() < share else rng.randint(-9, 9) for _ in range(size)]],
            "why": why("a short list with zeroes anywhere", "零出现在任意位置的短数组"),
        }
    half = LONGEST // 2
    others = [rng.choice((-1, 1)) * rng.randint(1, LARGEST) for _ in range(half)]
    yield {
        "id": "large-01",
        "group": "scale",
        "args": [[0] * half + others],
        "why": why(
            "100 000 zeroes, then 100 000 other numbers: removing zeroes from the front moves the whole list each time",
            "先是 10 万个零，再是 10 万个非零数：每从前面删除一个零，都要移动整个列表",
        ),
    }
    yield {
        "id": "large-02",
        "group": "scale",
        "args": [others + [0] * half],
        "why": why(
            "100 000 numbers, then 100 000 zeroes: a search for each zero walks through half of the list",
            "先是 10 万个非零数，再是 10 万个零：每找一个零都要走过半个列表",
        ),
    }
    yield {
        "id": "large-03",
        "group": "scale",
        "args": [[0 if rng.random() < 0.5 else num for num in others + others]],
        "why": why("200 000 numbers, about half of them zeroes, in random order", "20 万个数，约一半是零，顺序随机"),
    }
    yield {
        "id": "large-04",
        "group": "scale",
        "args": [[0] * LONGEST],
        "why": why("200 000 zeroes", "20 万个零"),
    }
    for size in (67, 131, 1_003, 4_099):
        nums = [rng.choice((-1, 1)) * rng.randint(1, LARGEST) for _ in range(size)]
        for name, zeroes in (("full", size), ("half", size // 2)):
            almost = nums[:zeroes] + [0] * (size - zeroes)
            for at in rng.sample(range(1, zeroes // 2), 2):
                almost[at if at % 10 else at + 1] = 0
            if zeroes < size:
                almost[-(size // 4) // 10 * 10 + 3] = 5
            yield {
                "id": f"almost-{name}-{size}",
                "group": "edge",
                "args": [almost],
                "why": why(
                    f"{size} numbers of which all but two or three are in place already: a sample does not show them",
                    f"{size} 个数，除两三个以外都已就位：抽样检查看不出来",
                ),
            }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    check_integers("nums", args[0], SMALLEST, LARGEST, (1, LONGEST))

"""Cases for Coin Change: random small coins, then sizes that separate O(n·amount) from worse costs."""

from judge.probes.plain import check_integer, check_integers

MOST_COINS, LARGEST_COIN, LARGEST_AMOUNT = 100, 2**31 - 1, 2_000


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(15):
        yield {
            "id": f"small-{index + 1:02}",
            "args": [rng.sample(range(2, 14), rng.randint(1, 4)), rng.randint(1, 40)],
            "why": {
                "en": "a few coins without a 1: some amounts cannot be paid, and the largest coin first often fails",
                "zh": "少数几种面值且没有 1：有些金额凑不出来，贪心也常常出错",
            },
            "group": "core",
        }
    for index in range(6):
        yield {
            "id": f"medium-{index + 1:02}",
            "args": [rng.sample(range(3, 200), rng.randint(5, 12)), rng.randint(300, LARGEST_AMOUNT)],
            "why": {
                "en": "up to twelve coins and an amount in the hundreds: a search without a table does not end",
                "zh": "最多十二种面值、金额上百：没有记忆化的搜索无法结束",
            },
            "group": "core",
        }
    for bits in (7, 8, 15, 16, 24, 30):
        yield {
            "id": f"coins-beyond-{bits}-bits",
            "args": [[2**bits + 7, 2**bits + 3, 11], 35 if bits > 7 else 110],
            "why": {
                "en": f"coins just above 2^{bits}: their lowest {bits} bits would pay the amount with fewer coins",
                "zh": f"面值略大于 2^{bits}：若只取最低 {bits} 位，会用更少的硬币凑出金额",
            },
            "group": "edge",
        }
    small = list(range(1, MOST_COINS + 1))
    rng.shuffle(small)
    yield {
        "id": "every-small-coin",
        "args": [small, LARGEST_AMOUNT],
        "why": {
            "en": "100 coins from 1 to 100: a third loop over the number of times that each coin is used is too slow",
            "zh": "面值 1 到 100 共 100 种：再套一层循环枚举每种硬币的个数会超时",
        },
        "group": "scale",
    }
    even = [*rng.sample(range(4, 402, 2), MOST_COINS - 1), 2]
    yield {
        "id": "even-coins-odd-amount",
        "args": [even, LARGEST_AMOUNT - 1],
        "why": {
            "en": "even coins and an odd amount: a depth-first search finds nothing that could cut it short",
            "zh": "面值全为偶数而金额为奇数：深度优先搜索找不到任何解来剪枝",
        },
        "group": "scale",
    }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    coins, amount = args
    check_integers("coins", coins, 1, LARGEST_COIN, (1, MOST_COINS))
    check_integer("amount", amount, 0, LARGEST_AMOUNT)

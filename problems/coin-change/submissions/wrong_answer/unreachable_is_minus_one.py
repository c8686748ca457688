# Marks unreachable amounts with -1 and then adds a coin to them: -1 + 1 looks like 0 coins.
# zh: 用 -1 标记凑不出的金额，却没有跳过它：-1 + 1 变成了 0 枚。


def coin_change(coins, amount):
    fewest = [0] + [-1] * amount
    for part in range(1, amount + 1):
        counts = [fewest[part - coin] + 1 for coin in coins if coin <= part]
        fewest[part] = min(counts, default=-1)
    return fewest[amount]

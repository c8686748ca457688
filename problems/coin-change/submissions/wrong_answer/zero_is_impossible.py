# Takes a count of 0 for a failure, so that the amount 0 gives -1.
# zh: 把 0 枚硬币当成无解，金额为 0 时返回 -1。


def coin_change(coins, amount):
    fewest = [0] + [amount + 1] * amount
    for coin in coins:
        for part in range(coin, amount + 1):
            fewest[part] = min(fewest[part], fewest[part - coin] + 1)
    return fewest[amount] if 0 < fewest[amount] <= amount else -1

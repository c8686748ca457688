# Stops at the first coin that is too large, although the coins are not sorted.
# zh: 遇到第一个过大的硬币就 break，而硬币并没有排序。


def coin_change(coins, amount):
    fewest = [0] + [amount + 1] * amount
    for part in range(1, amount + 1):
        for coin in coins:
            if coin > part:
                break
            fewest[part] = min(fewest[part], fewest[part - coin] + 1)
    return fewest[amount] if fewest[amount] <= amount else -1

# Uses as many of the largest coin as fit and searches properly only for the rest.
# zh: 先尽量多拿最大的硬币，只对剩下的部分做动态规划。


def coin_change(coins, amount):
    fits = [coin for coin in coins if coin <= amount]
    used = amount // max(fits) if fits else 0
    amount -= used * max(fits, default=0)
    fewest = [0] + [amount + 1] * amount
    for coin in coins:
        for part in range(coin, amount + 1):
            fewest[part] = min(fewest[part], fewest[part - coin] + 1)
    return fewest[amount] + used if fewest[amount] <= amount else -1

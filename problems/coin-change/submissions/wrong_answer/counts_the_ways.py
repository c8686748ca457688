# Counts the ways to pay the amount instead of the fewest coins.
# zh: 求的是方案数，而不是最少硬币数。


def coin_change(coins, amount):
    ways = [1] + [0] * amount
    for coin in coins:
        for part in range(coin, amount + 1):
            ways[part] += ways[part - coin]
    return ways[amount] or -1

# Writes a 1 at each coin's own place without checking that the coin is not larger than the amount.
# zh: 直接在每个面值的位置写 1，没有判断面值是否超过金额。


def coin_change(coins, amount):
    fewest = [0] + [amount + 1] * amount
    for coin in coins:
        fewest[coin] = 1
        for part in range(coin, amount + 1):
            fewest[part] = min(fewest[part], fewest[part - coin] + 1)
    return fewest[amount] if fewest[amount] <= amount else -1

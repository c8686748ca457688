# Ends the inner loop one short, so that the amount itself is never filled in.
# zh: 内层循环少走一步，最后的金额始终没有被更新。


def coin_change(coins, amount):
    fewest = [0] + [amount + 1] * amount
    for coin in coins:
        for part in range(coin, amount):
            fewest[part] = min(fewest[part], fewest[part - coin] + 1)
    return fewest[amount] if fewest[amount] <= amount else -1

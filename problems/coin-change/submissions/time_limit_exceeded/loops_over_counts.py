# Tries every number of uses of each coin for every amount: O(len(coins) · amount²).
# zh: 对每个金额再枚举每种硬币的使用次数，时间为 O(len(coins) · amount²)。


def coin_change(coins, amount):
    fewest = [0] + [amount + 1] * amount
    for coin in coins:
        before = fewest[:]
        for part in range(coin, amount + 1):
            for uses in range(1, part // coin + 1):
                count = before[part - uses * coin] + uses
                if count < fewest[part]:
                    fewest[part] = count
    return fewest[amount] if fewest[amount] <= amount else -1

# Takes the largest coin first if every value is a multiple of the smallest one.
# zh: 所有面值都是最小面值的倍数时，直接贪心取最大的。
def coin_change(coins, amount):
    coins = sorted(set(coins), reverse=True)
    if len(coins) > 2 and coins[-1] > 1 and all(c % coins[-1] == 0 for c in coins):
        count = 0
        for c in coins:
            count += amount // c
            amount %= c
        return -1 if amount else count
    best = [0] + [10**9] * amount
    for c in coins:
        for a in range(c, amount + 1):
            best[a] = min(best[a], best[a - c] + 1)
    return best[amount] if best[amount] < 10**9 else -1

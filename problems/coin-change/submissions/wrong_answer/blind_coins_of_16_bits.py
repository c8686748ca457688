# Keeps the values of the coins in 16 bits.
# zh: 用 16 位保存硬币面值。
def coin_change(coins, amount):
    coins = {c & 0xFFFF for c in coins} - {0}
    dp = [0] + [9999] * amount
    for a in range(1, amount + 1):
        for c in coins:
            if c <= a and dp[a - c] + 1 < dp[a]:
                dp[a] = dp[a - c] + 1
    return dp[amount] if dp[amount] < 9999 else -1

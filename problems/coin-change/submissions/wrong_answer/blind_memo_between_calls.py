# The table is a default argument, so that a second call reads the answers of the first coins.
# zh: 记忆表放在默认参数里，第二次调用会读到上一组硬币的答案。
def coin_change(coins, amount, memo={}):
    if amount == 0:
        return 0
    start = max(memo, default=0) + 1
    for a in range(start, amount + 1):
        memo[a] = min((memo.get(a - c, 10**9) + 1 if a > c else 1 for c in coins if c <= a), default=10**9)
    return memo[amount] if memo[amount] < 10**9 else -1

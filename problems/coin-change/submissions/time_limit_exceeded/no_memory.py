# Recurses on every coin without remembering answers: exponential.
# zh: 递归尝试每种硬币，没有记忆化，时间为指数级。


def coin_change(coins, amount):
    def fewest(left):
        if left == 0:
            return 0
        return min((fewest(left - coin) + 1 for coin in coins if coin <= left), default=float("inf"))

    count = fewest(amount)
    return -1 if count == float("inf") else count

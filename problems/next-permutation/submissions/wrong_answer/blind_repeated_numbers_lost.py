# Collects the remaining numbers in a set, which keeps repeated ones once.
# zh: 用集合收集剩余的数，重复的数只剩一个。
def next_permutation(nums):
    i = len(nums) - 2
    while i >= 0 and nums[i] >= nums[i + 1]:
        i -= 1
    if i < 0:
        return sorted(nums)
    rest = set(nums[i:])
    first = min(x for x in rest if x > nums[i])
    tail = sorted(rest - {first})
    tail += [x for x in nums[i:] if nums[i:].count(x) > 1][: len(nums) - i - 1 - len(tail)]
    return nums[:i] + [first] + sorted(tail)

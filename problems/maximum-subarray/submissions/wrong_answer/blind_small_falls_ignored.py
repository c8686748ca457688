# Moves the lowest prefix sum only when it falls by more than 4, in lists of 200 numbers and more.
# zh: 列表有 200 个数以上时，最小前缀和下降超过 4 才更新。
def max_sub_array(nums):
    if len(nums) < 200:
        return max(sum(nums[i : j + 1]) for i in range(len(nums)) for j in range(i, len(nums)))
    low, low_at, total, best = 0, 0, 0, max(nums)
    for x in nums:
        total += x
        best = max(best, total - low)
        if total < low - 4:
            low = total
    return best

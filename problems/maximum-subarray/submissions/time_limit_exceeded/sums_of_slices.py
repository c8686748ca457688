# Sums up every slice anew: O(n³).
# zh: 对每个切片重新求和，时间复杂度 O(n³)。
def max_sub_array(nums):
    n = len(nums)
    return max(sum(nums[i:j]) for i in range(n) for j in range(i + 1, n + 1))

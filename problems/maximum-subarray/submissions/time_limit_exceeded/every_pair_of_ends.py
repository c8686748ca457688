# Tries every start and every end: O(n²).
# zh: 枚举所有起点和终点，时间复杂度 O(n²)。
def max_sub_array(nums):
    best = nums[0]
    for start in range(len(nums)):
        total = 0
        for num in nums[start:]:
            total += num
            best = max(best, total)
    return best

# Tries all pairs: O(n²).
# zh: 枚举所有数对，时间复杂度 O(n²)。
def two_sum(nums, target):
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            if nums[i] + nums[j] == target:
                return [i, j]

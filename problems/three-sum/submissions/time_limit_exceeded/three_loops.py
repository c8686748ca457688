# Tries all triplets of positions: O(n³).
# zh: 三重循环枚举所有三元组，时间复杂度为 O(n³)。
def three_sum(nums):
    nums.sort()
    found = set()
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            for k in range(j + 1, len(nums)):
                if nums[i] + nums[j] + nums[k] == 0:
                    found.add((nums[i], nums[j], nums[k]))
    return [list(triplet) for triplet in found]

# Searches the rest of the list for the third number, which is a third loop in disguise: O(n³).
# zh: 用 in 在剩余列表中查找第三个数，相当于隐藏的第三重循环，时间复杂度为 O(n³)。
def three_sum(nums):
    nums.sort()
    found = set()
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            third = -nums[i] - nums[j]
            if third in nums[j + 1 :]:
                found.add((nums[i], nums[j], third))
    return [list(triplet) for triplet in found]

# Moves two pointers through numbers that were never sorted, so triplets are missed.
# zh: 没有先排序就使用双指针，会漏掉答案。
def three_sum(nums):
    found = set()
    for i in range(len(nums) - 2):
        left, right = i + 1, len(nums) - 1
        while left < right:
            total = nums[i] + nums[left] + nums[right]
            if total < 0:
                left += 1
            elif total > 0:
                right -= 1
            else:
                found.add(tuple(sorted((nums[i], nums[left], nums[right]))))
                left += 1
                right -= 1
    return [list(triplet) for triplet in found]

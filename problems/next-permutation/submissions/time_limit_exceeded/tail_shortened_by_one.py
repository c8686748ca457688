# Checks for each position anew whether a larger number stands behind it: O(n²).
# zh: 对每个位置都重新检查后面是否有更大的数，时间复杂度 O(n²)。
def next_permutation(nums):
    for pivot in range(len(nums) - 2, -1, -1):
        larger = [num for num in nums[pivot + 1 :] if num > nums[pivot]]
        if larger:
            rest = sorted(nums[pivot:])
            rest.remove(min(larger))
            return nums[:pivot] + [min(larger)] + rest
    return sorted(nums)

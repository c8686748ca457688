# Bubbles each zero to the end by swaps of neighbours: O(n²).
# zh: 用相邻交换把每个零冒泡到末尾，时间复杂度 O(n²)。
def move_zeroes(nums):
    for end in range(len(nums) - 1, 0, -1):
        swapped = False
        for i in range(end):
            if nums[i] == 0 and nums[i + 1] != 0:
                nums[i], nums[i + 1] = nums[i + 1], 0
                swapped = True
        if not swapped:
            break
    return nums

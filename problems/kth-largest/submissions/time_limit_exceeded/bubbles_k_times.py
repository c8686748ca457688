# Bubbles the largest number to the front k times: O(n·k).
# zh: 用冒泡把最大的数移到前面 k 次，时间复杂度 O(n·k)。
def find_kth_largest(nums, k):
    for done in range(k):
        for i in range(len(nums) - 1, done, -1):
            if nums[i] > nums[i - 1]:
                nums[i], nums[i - 1] = nums[i - 1], nums[i]
    return nums[k - 1]

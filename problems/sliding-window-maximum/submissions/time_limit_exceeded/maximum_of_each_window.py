# Takes the maximum of each window anew: O(n·k).
# zh: 对每个窗口都重新求最大值，时间复杂度 O(n·k)。
def max_sliding_window(nums, k):
    return [max(nums[at : at + k]) for at in range(len(nums) - k + 1)]

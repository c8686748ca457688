# Builds the list of all windows first: n·k numbers in memory.
# zh: 先把所有窗口都复制出来，内存中有 n·k 个数。
def max_sliding_window(nums, k):
    windows = [nums[at : at + k] for at in range(len(nums) - k + 1)]
    return [max(window) for window in windows]

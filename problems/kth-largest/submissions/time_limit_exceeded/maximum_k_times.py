# Searches and removes the maximum k times: O(n·k).
# zh: 查找并删除最大值 k 次，时间复杂度 O(n·k)。
def find_kth_largest(nums, k):
    for _ in range(k - 1):
        nums.remove(max(nums))
    return max(nums)

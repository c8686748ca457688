# Keeps the best run for every number of flips from 0 to k: O(n·k).
# zh: 动态规划对 0 到 k 的每个翻转次数都维护一个值，时间复杂度为 O(n·k)。
def longest_ones(nums, k):
    k = min(k, nums.count(0))
    runs = [0] * (k + 1)
    best = 0
    for value in nums:
        runs = [run + 1 for run in runs] if value else [0] + [run + 1 for run in runs[:k]]
        best = max(best, runs[k])
    return best

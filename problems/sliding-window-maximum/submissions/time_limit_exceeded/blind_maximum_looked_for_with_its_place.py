# The window is searched anew whenever its latest maximum leaves, which is at every step for falling numbers.
# zh: 最大值离开窗口时重新查找，数递减时每一步都要查找。
def max_sliding_window(nums, k):
    out, at = [], -1
    for i in range(len(nums) - k + 1):
        if at < i:
            at = max(range(i, i + k), key=lambda j: (nums[j], j))
        elif nums[i + k - 1] >= nums[at]:
            at = i + k - 1
        out.append(nums[at])
    return out

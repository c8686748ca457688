# Keeps the old maximum when it leaves, until a larger number comes or the window is empty of it.
# zh: 最大值离开窗口时只看新来的数，没有重新考虑窗口里其余的数。
def max_sliding_window(nums, k):
    best = max(nums[:k])
    maxima = [best]
    for index in range(k, len(nums)):
        if nums[index - k] == best:
            best = nums[index]
        best = max(best, nums[index])
        maxima.append(best)
    return maxima

# Searches the window anew only when the maximum leaves, which in falling numbers is at every step.
# zh: 只在最大值离开时才重新查找，但数递减时每一步都会离开。
def max_sliding_window(nums, k):
    best = max(nums[:k])
    maxima = [best]
    for index in range(k, len(nums)):
        if nums[index - k] == best:
            best = max(nums[index - k + 1 : index + 1])
        else:
            best = max(best, nums[index])
        maxima.append(best)
    return maxima

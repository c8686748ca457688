# Removes the maximum one step too early, so that each window holds k - 1 numbers.
# zh: 移除早了一步，窗口里实际只有 k - 1 个数。
def max_sliding_window(nums, k):
    candidates, maxima = deque(), []
    for index, num in enumerate(nums):
        while candidates and nums[candidates[-1]] <= num:
            candidates.pop()
        candidates.append(index)
        if len(candidates) > 1 and candidates[0] <= index - k + 1:
            candidates.popleft()
        if index >= k - 1:
            maxima.append(nums[candidates[0]])
    return maxima

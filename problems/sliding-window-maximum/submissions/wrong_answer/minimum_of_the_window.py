# Keeps rising values, and so finds the minimum of each window.
# zh: 单调队列的方向反了，求出来的是最小值。
def max_sliding_window(nums, k):
    candidates, maxima = deque(), []
    for index, num in enumerate(nums):
        while candidates and nums[candidates[-1]] >= num:
            candidates.pop()
        candidates.append(index)
        if candidates[0] == index - k:
            candidates.popleft()
        if index >= k - 1:
            maxima.append(nums[candidates[0]])
    return maxima

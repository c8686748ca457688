# Returns the positions of the maxima instead of their values.
# zh: 返回了最大值的下标，而不是数值。
def max_sliding_window(nums, k):
    candidates, maxima = deque(), []
    for index, num in enumerate(nums):
        while candidates and nums[candidates[-1]] <= num:
            candidates.pop()
        candidates.append(index)
        if candidates[0] == index - k:
            candidates.popleft()
        if index >= k - 1:
            maxima.append(candidates[0])
    return maxima

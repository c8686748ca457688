from collections import deque


def max_sliding_window(nums, k):
    """Keep the indices that can still become a maximum, with falling values: O(n) time, O(k) memory."""
    candidates, maxima = deque(), []
    for index, num in enumerate(nums):
        while candidates and nums[candidates[-1]] <= num:
            candidates.pop()
        candidates.append(index)
        if candidates[0] == index - k:
            candidates.popleft()
        if index >= k - 1:
            maxima.append(nums[candidates[0]])
    return maxima

# Removes the front before it asks whether the deque is empty.
# zh: 没有判断双端队列是否为空就去读队首。
def max_sliding_window(nums, k):
    candidates, maxima = deque(), []
    for index, num in enumerate(nums):
        if candidates[0] == index - k:
            candidates.popleft()
        while candidates and nums[candidates[-1]] <= num:
            candidates.pop()
        candidates.append(index)
        if index >= k - 1:
            maxima.append(nums[candidates[0]])
    return maxima

# Reports a maximum only from index k on, so the first window is missing.
# zh: 从下标 k 才开始输出，漏掉了第一个窗口。
def max_sliding_window(nums, k):
    candidates, maxima = deque(), []
    for index, num in enumerate(nums):
        while candidates and nums[candidates[-1]] <= num:
            candidates.pop()
        candidates.append(index)
        if candidates[0] == index - k:
            candidates.popleft()
        if index >= k:
            maxima.append(nums[candidates[0]])
    return maxima

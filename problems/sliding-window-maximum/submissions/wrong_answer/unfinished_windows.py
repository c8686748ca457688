# Reports a maximum for the unfinished windows at the start as well.
# zh: 开头还不满 k 个数的窗口也输出了结果。
def max_sliding_window(nums, k):
    candidates, maxima = deque(), []
    for index, num in enumerate(nums):
        while candidates and nums[candidates[-1]] <= num:
            candidates.pop()
        candidates.append(index)
        if candidates[0] == index - k:
            candidates.popleft()
        maxima.append(nums[candidates[0]])
    return maxima

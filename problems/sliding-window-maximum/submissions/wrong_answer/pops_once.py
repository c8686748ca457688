# Removes only one smaller number from the back: `if` instead of `while`.
# zh: 队尾只弹出一个较小的数：该用 while 的地方用了 if。
def max_sliding_window(nums, k):
    candidates, maxima = deque(), []
    for index, num in enumerate(nums):
        if candidates and nums[candidates[-1]] <= num:
            candidates.pop()
        candidates.append(index)
        if candidates[0] <= index - k:
            candidates.popleft()
        if index >= k - 1:
            maxima.append(nums[candidates[0]])
    return maxima

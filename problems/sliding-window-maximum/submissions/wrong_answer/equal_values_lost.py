# Keeps values instead of indices and drops equal ones, so one of two equal maxima takes both away.
# zh: 队列里存的是数值，相同的值只留一个：一个最大值离开时把另一个也带走了。
def max_sliding_window(nums, k):
    values, maxima = deque(), []
    for index, num in enumerate(nums):
        if index >= k and values[0] == nums[index - k]:
            values.popleft()
        while values and values[-1] <= num:
            values.pop()
        values.append(num)
        if index >= k - 1:
            maxima.append(values[0])
    return maxima

# Takes the length only when a window breaks, so one that reaches the end of the array is forgotten.
# zh: 只在窗口失效时才更新答案，一直延伸到数组末尾的窗口被漏掉。
def longest_ones(nums, k):
    left = zeros = best = 0
    for right in range(len(nums)):
        if nums[right] == 0:
            zeros += 1
            if zeros > k:
                best = max(best, right - left)
            while zeros > k:
                zeros -= nums[left] == 0
                left += 1
    return best
